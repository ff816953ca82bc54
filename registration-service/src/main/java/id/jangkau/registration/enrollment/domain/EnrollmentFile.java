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
        EnrollmentForm.Person declared) {

    /** As the bank would write it today; consent is not asked for again. */
    public EnrollmentForm form() {
        Work work = enrollment.work();
        String district = work.region().district();
        return new EnrollmentForm(
                registration.reference(),
                occurredAt,
                branchCode,
                declared,
                work.occupation().name(),
                district == null ? work.region().regency() : district,
                work.monthlyIncome(),
                work.programmes().stream().map(Enum::name).sorted().toList(),
                registration.quote().months().size(),
                null);
    }
}
