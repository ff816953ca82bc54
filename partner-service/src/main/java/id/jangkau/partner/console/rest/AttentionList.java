package id.jangkau.partner.console.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.attention.domain.AttentionItem;
import id.jangkau.partner.attention.domain.AttentionKind;

/**
 * A page of what wants attention.
 *
 * @param next address of the next page
 */
record AttentionList(
        LocalDate today,
        List<AttentionItem> items,
        Map<AttentionKind, Long> counts,
        @Nullable AttentionKind kind,
        @Nullable String next) {
    public List<AttentionKind> kinds() {
        return List.of(AttentionKind.values());
    }

    public long count(AttentionKind of) {
        return counts.getOrDefault(of, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
