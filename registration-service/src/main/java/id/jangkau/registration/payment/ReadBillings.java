package id.jangkau.registration.payment;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.registration.enrollment.ReadEnrollments;
import id.jangkau.registration.payment.domain.Billing;
import id.jangkau.registration.payment.store.BillingRows;

/** Shows a bank its own billings, and none of another's. */
@ApplicationScoped
public class ReadBillings {
    private final BillingRows billings;
    private final ReadEnrollments enrollments;

    ReadBillings(BillingRows billings, ReadEnrollments enrollments) {
        this.billings = billings;
        this.enrollments = enrollments;
    }

    @Transactional
    public Optional<PaidBilling> one(UUID partnerId, String code) {
        return billings.find(partnerId, code)
                .map(billing -> new PaidBilling(
                        billing,
                        enrollments.all(billing.items().stream()
                                .map(Billing.Item::enrollmentId)
                                .toList())));
    }
}
