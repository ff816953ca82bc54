package id.jangkau.registration.payment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.registration.enrollment.Dues;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.payment.domain.PaidItem;
import id.jangkau.registration.payment.store.BillingItemRows;

/** What paid billings hold for enrollments that somebody is about to change. */
@ApplicationScoped
class ReceivedDues implements Dues {
    private final BillingItemRows items;
    private final ApplyPayments applyPayments;

    ReceivedDues(BillingItemRows items, ApplyPayments applyPayments) {
        this.items = items;
        this.applyPayments = applyPayments;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void awaitSettlements(List<UUID> enrollmentIds) {
        items.awaitSettlements(enrollmentIds);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Enrollment> applyTo(List<Enrollment> locked) {
        List<PaidItem> paid =
                items.paidNotApplied(locked.stream().map(Enrollment::id).toList());
        return paid.isEmpty() ? locked : applyPayments.apply(paid, locked);
    }
}
