package id.jangkau.partner.directory.rest;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.HistoryEntry;

/** All changes of a partner, oldest first. */
record HistoryResponse(List<Change> items) {
    /** @param by subject of the token, or {@code calendar} */
    record Change(
            long version,
            String transition,
            @Nullable String from,
            String to,
            String by,
            Instant at,
            @Nullable String note) {}

    static HistoryResponse of(List<HistoryEntry> entries) {
        return new HistoryResponse(entries.stream().map(HistoryResponse::change).toList());
    }

    private static Change change(HistoryEntry entry) {
        var from = entry.from();
        return new Change(
                entry.version(),
                entry.transition().path(),
                from == null ? null : from.name(),
                entry.to().name(),
                entry.by(),
                entry.at(),
                entry.note());
    }
}
