package id.jangkau.registration.batch.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param reference the bank's own, where it could be read
 * @param enrollmentId unless refused
 * @param errors all that is wrong when refused, else empty
 */
public record RowResult(
        long row,
        long line,
        @Nullable String reference,
        Outcome outcome,
        @Nullable UUID enrollmentId,
        List<RowError> errors) {
    public RowResult {
        errors = List.copyOf(errors);
        if ((outcome == Outcome.REFUSED) != (enrollmentId == null)) {
            throw new IllegalArgumentException("an enrollment belongs to what was not refused");
        }
    }

    public static RowResult refused(long row, long line, @Nullable String reference, List<RowError> errors) {
        return new RowResult(row, line, reference, Outcome.REFUSED, null, errors);
    }
}
