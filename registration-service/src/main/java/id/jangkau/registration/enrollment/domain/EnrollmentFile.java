package id.jangkau.registration.enrollment.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An enrollment as its own bank may read it.
 *
 * @param declared the worker as this bank declared them; another bank's words are not in it
 */
public record EnrollmentFile(
        Enrollment enrollment,
        Registration registration,
        Instant occurredAt,
        @Nullable String branchCode,
        EnrollmentForm.Person declared) {}
