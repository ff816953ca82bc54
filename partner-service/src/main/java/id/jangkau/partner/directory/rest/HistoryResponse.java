package id.jangkau.partner.directory.rest;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonRawValue;

import id.jangkau.partner.agency.domain.HistoryEntry;

/** All changes of a partner, oldest first. */
record HistoryResponse(List<Change> items) {
    /**
     * One change.
     *
     * @param version the agency's, after the change; absent, as {@code to} is, where something beside it was changed
     * @param transition what was done
     * @param by subject of the token, or {@code calendar}
     * @param before what was changed, as it was
     * @param after what was changed, as it is then
     * @param sequence its place in the audit log; absent, as {@code hash} is, for a second or so after the change
     */
    record Change(
            @Nullable Long version,
            String transition,
            @Nullable String from,
            @Nullable String to,
            String by,
            Instant at,
            @Nullable String note,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable
            String before,

            @JsonRawValue @Schema(implementation = Object.class) @Nullable
            String after,

            @Nullable Long sequence,
            @Nullable String hash) {}

    static HistoryResponse of(List<HistoryEntry> entries) {
        return new HistoryResponse(entries.stream().map(HistoryResponse::change).toList());
    }

    private static Change change(HistoryEntry entry) {
        var step = entry.step();
        var from = step == null ? null : step.from();
        var seal = entry.seal();
        return new Change(
                step == null ? null : step.version(),
                entry.change(),
                from == null ? null : from.name(),
                step == null ? null : step.to().name(),
                entry.by(),
                entry.at(),
                entry.note(),
                entry.before(),
                entry.after(),
                seal == null ? null : seal.sequence(),
                seal == null ? null : seal.hash());
    }
}
