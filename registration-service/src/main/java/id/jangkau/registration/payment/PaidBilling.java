package id.jangkau.registration.payment;

import java.util.List;

import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.payment.domain.Billing;

/**
 * A billing and the enrollments that it is for, as both are now.
 *
 * @param enrollments the first ones, {@value #MOST_SHOWN} at most, in the order of their ids
 * @param workers how many it is for
 * @param applied to how many of them the payment is applied
 */
public record PaidBilling(Billing billing, List<Enrollment> enrollments, long workers, long applied) {
    static final int MOST_SHOWN = 500;

    public PaidBilling {
        enrollments = List.copyOf(enrollments);
    }
}
