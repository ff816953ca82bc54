package id.jangkau.registration.batch.file;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.StorableText;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;

/** References of rows that could not be read as a whole. */
final class References {
    private References() {}

    /** The text, unless it cannot be a reference. */
    static @Nullable String known(String text) {
        boolean possible = !text.isBlank()
                && text.length() <= EnrollmentRequest.REFERENCE_CHARACTERS
                && StorableText.isStorable(text);
        return possible ? text : null;
    }
}
