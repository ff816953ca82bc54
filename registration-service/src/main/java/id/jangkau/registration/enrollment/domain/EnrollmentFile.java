package id.jangkau.registration.enrollment.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An enrollment as its own bank may read it.
 *
 * @param batch that it came in, if it did
 * @param declared the worker as this bank declared them; another bank's words are not in it
 * @param kpj the authority's number of the participant, once known
 */
public record EnrollmentFile(
        Enrollment enrollment,
        Outlook outlook,
        Registration registration,
        Instant occurredAt,
        @Nullable String branchCode,
        @Nullable UUID batch,
        EnrollmentForm.Person declared,
        @Nullable String kpj) {
    @Override
    public String toString() {
        return "EnrollmentFile[" + enrollment.id() + "]";
    }
}
