package id.jangkau.registration.payment;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.registration.enrollment.ReadEnrollments;
import id.jangkau.registration.payment.domain.Billing;
import id.jangkau.registration.payment.domain.BillingItem;
import id.jangkau.registration.payment.store.BillingItemRows;
import id.jangkau.registration.payment.store.BillingRows;

/** Shows a bank its own billings, and none of another's. */
@ApplicationScoped
public class ReadBillings {
    private final BillingRows billings;
    private final BillingItemRows items;
    private final ReadEnrollments enrollments;

    ReadBillings(BillingRows billings, BillingItemRows items, ReadEnrollments enrollments) {
        this.billings = billings;
        this.items = items;
        this.enrollments = enrollments;
    }

    @Transactional
    public Optional<PaidBilling> one(UUID partnerId, String code) {
        return billings.find(partnerId, code).map(this::of);
    }

    PaidBilling of(Billing billing) {
        BillingItemRows.Counts counts = items.counts(billing.id());
        return new PaidBilling(
                billing,
                enrollments.all(items.first(billing.id(), PaidBilling.MOST_SHOWN).stream()
                        .map(BillingItem::enrollmentId)
                        .toList()),
                counts.workers(),
                counts.applied());
    }
}
