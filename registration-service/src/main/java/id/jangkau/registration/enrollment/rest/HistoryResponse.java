package id.jangkau.registration.enrollment.rest;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.ChangeKind;
import id.jangkau.registration.enrollment.domain.Corrected;
import id.jangkau.registration.enrollment.domain.HistoryEntry;

/** All that happened to an enrollment, the oldest first. */
record HistoryResponse(List<Change> changes) {

    /**
     * One change.
     *
     * @param version after it
     * @param by who made it; absent for the registration, which was the bank's
     * @param note the bank's own, where it corrected something
     * @param fields what it had said, and says
     */
    record Change(
            long version,
            ChangeKind kind,
            OffsetDateTime at,
            @Nullable String by,
            @Nullable String note,
            List<Field> fields) {
        static Change of(HistoryEntry entry) {
            Corrected corrected = entry.corrected();
            return new Change(
                    entry.version(),
                    entry.kind(),
                    OffsetDateTime.ofInstant(entry.at(), Wita.ZONE),
                    entry.by(),
                    corrected == null ? null : corrected.note(),
                    corrected == null
                            ? List.of()
                            : corrected.fields().stream()
                                    .map(field -> new Field(field.name(), field.before(), field.after()))
                                    .toList());
        }
    }

    record Field(
            String field, @Nullable Object before, @Nullable Object after) {}

    static HistoryResponse of(List<HistoryEntry> history) {
        return new HistoryResponse(history.stream().map(Change::of).toList());
    }
}
