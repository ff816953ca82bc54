package id.jangkau.partner.attention.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.attention.AttentionPlace;
import id.jangkau.partner.attention.FindAttention.Page;
import id.jangkau.partner.attention.domain.AttentionItem;
import id.jangkau.partner.attention.domain.AttentionKind;

/**
 * A page of what wants attention.
 *
 * @param counts how much there is of each kind, on all pages
 * @param nextCursor where the next page begins; nothing on the last
 */
record AttentionResponse(
        Map<AttentionKind, Long> counts,
        List<Item> items,
        @Nullable String nextCursor) {
    /**
     * One partner's.
     *
     * @param since day (WITA) since when
     * @param until last day (WITA) until when
     * @param days gone by since then, or left until then
     * @param link path of the partner
     * @param action last word of the path, under the partner's, of what would settle it
     * @param agreement number of the agreement that it is about
     */
    record Item(
            String kind,
            UUID partnerId,
            String bankCode,
            String name,
            String regencyCode,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            long days,
            String link,
            @Nullable String action,
            @Nullable String agreement) {
        static Item of(AttentionItem item, LocalDate today) {
            boolean ends = item.kind().endsOnItsDay();
            return new Item(
                    item.kind().name(),
                    item.partnerId(),
                    item.bankCode(),
                    item.name(),
                    item.regencyCode(),
                    ends ? null : item.day(),
                    ends ? item.day() : null,
                    item.days(today),
                    "/v1/partners/" + item.partnerId(),
                    item.action(),
                    item.detail());
        }
    }

    static AttentionResponse of(Map<AttentionKind, Long> counts, Page page) {
        AttentionPlace next = page.next();
        return new AttentionResponse(
                counts,
                page.items().stream().map(item -> Item.of(item, page.today())).toList(),
                next == null ? null : next.text());
    }
}
