package id.jangkau.registration.payment;

import java.util.List;

import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.payment.domain.Billing;

/** A billing and the enrollments that it is for, as both are now. */
public record PaidBilling(Billing billing, List<Enrollment> enrollments) {
    public PaidBilling {
        enrollments = List.copyOf(enrollments);
    }
}
