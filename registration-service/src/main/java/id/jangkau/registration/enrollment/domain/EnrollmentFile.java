package id.jangkau.registration.enrollment.domain;

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
        @Nullable String branchCode,
        @Nullable UUID batch,
        EnrollmentForm.Person declared,
        @Nullable String kpj) {

    /** As the bank would write it today; consent is not asked for again. */
    public EnrollmentForm form() {
        Work work = enrollment.work();
        String district = work.region().district();
        return new EnrollmentForm(
                registration.reference(),
                registration.occurredAt(),
                true,
                branchCode,
                declared,
                work.occupation().name(),
                district == null ? work.region().regency() : district,
                work.monthlyIncome(),
                work.programmes().stream().map(Enum::name).sorted().toList(),
                registration.quote().months().size(),
                null);
    }

    @Override
    public String toString() {
        return "EnrollmentFile[" + enrollment.id() + "]";
    }
}
