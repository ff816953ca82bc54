package id.jangkau.registration.batch.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;

/** What a row says. */
public sealed interface RowReading {
    /** A worker; whether they may be enrolled is another question. */
    record Worker(EnrollmentForm form) implements RowReading {}

    /**
     * No worker can be made out.
     *
     * @param reference the bank's own, if that much could be read
     * @param errors all of them
     */
    record Unreadable(@Nullable String reference, List<RowError> errors) implements RowReading {
        public Unreadable {
            errors = List.copyOf(errors);
        }
    }
}
