package id.jangkau.registration.payment.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.enrollment.domain.Enrollment;

/**
 * Under what a contribution is counted: what held of the enrollment when it was paid, whatever is corrected later.
 *
 * @param district when it is known
 * @param programmes in alphabetical order
 */
public record CountedUnder(
        UUID partnerId,
        String occupation,
        String sex,
        String ageBand,
        String regency,
        @Nullable String district,
        List<String> programmes) {
    public CountedUnder {
        programmes = programmes.stream().sorted().toList();
    }

    public static CountedUnder of(Enrollment enrollment, UUID partnerId) {
        return new CountedUnder(
                partnerId,
                enrollment.work().occupation().name(),
                enrollment.sex().name(),
                enrollment.ageBand(),
                enrollment.work().region().regency(),
                enrollment.work().region().district(),
                enrollment.work().programmes().stream().map(Enum::name).toList());
    }
}
