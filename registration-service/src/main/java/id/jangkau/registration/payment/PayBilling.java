package id.jangkau.registration.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.CurrentTariff;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.contribution.domain.Tariff;
import id.jangkau.registration.enrollment.ChangeEnrollments;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.payment.domain.Billing;
import id.jangkau.registration.payment.domain.Contribution;
import id.jangkau.registration.payment.domain.Payment;
import id.jangkau.registration.payment.store.BillingRows;
import id.jangkau.registration.payment.store.ContributionRows;

/** Takes note of money received for a billing, and starts the protection of the workers it was paid for. */
@ApplicationScoped
public class PayBilling {
    private final BillingRows billings;
    private final ContributionRows contributions;
    private final ChangeEnrollments changeEnrollments;
    private final MembershipTerms terms;
    private final CurrentTariff currentTariff;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    PayBilling(
            BillingRows billings,
            ContributionRows contributions,
            ChangeEnrollments changeEnrollments,
            MembershipTerms terms,
            CurrentTariff currentTariff,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.billings = billings;
        this.contributions = contributions;
        this.changeEnrollments = changeEnrollments;
        this.terms = terms;
        this.currentTariff = currentTariff;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Paying with the same payment again changes nothing and answers the same.
     *
     * @throws ProblemException 404 when the partner has no such billing; 409 {@code BILLING_ALREADY_PAID} when another
     *     payment settled it; 422 {@code AMOUNT_MISMATCH}, {@code PAID_IN_FUTURE}, {@code PAID_BEFORE_REGISTERED} or
     *     {@code BILLING_EXPIRED} (the months that it would pay for now cost something else)
     */
    @Transactional
    public PaidBilling pay(UUID partnerId, String code, Payment payment) {
        Billing billing = billings.lock(partnerId, code).orElseThrow(ProblemException::notFound);
        List<Enrollment> enrollments = changeEnrollments.lock(
                billing.items().stream().map(Billing.Item::enrollmentId).toList());
        return switch (billing.settle(payment, clock.instant())) {
            case SETTLED -> settle(billing.paidWith(payment), enrollments, Wita.dayOf(payment.paidAt()));
            case SETTLED_BEFORE -> new PaidBilling(billing, enrollments);
            case ALREADY_PAID -> throw ProblemException.conflict("BILLING_ALREADY_PAID");
            case AMOUNT_MISMATCH -> throw ProblemException.refused("AMOUNT_MISMATCH", billing.amount());
            case PAID_IN_FUTURE -> throw ProblemException.refused("PAID_IN_FUTURE");
        };
    }

    private PaidBilling settle(Billing billing, List<Enrollment> enrollments, LocalDate paidOn) {
        List<Contribution> received = new ArrayList<>();
        List<EnrollmentChange> changes = new ArrayList<>();
        List<Enrollment> paid = new ArrayList<>();
        Tariff tariff = currentTariff.now();
        for (Enrollment enrollment : enrollments) {
            Billing.Item item = billing.itemOf(enrollment.id());
            Quote quote = price(tariff, enrollment, item, paidOn);
            received.add(new Contribution(ids.next(), enrollment.id(), billing.code(), paidOn, quote));
            changes.addAll(enrollment.pay(paidOn, item.months(), terms));
            paid.add(changes.getLast().after());
        }
        billings.markPaid(billing, clock.instant());
        contributions.insert(received);
        changeEnrollments.save(changes, "bpr-" + billing.partnerId());
        outbox.append(ContributionEvents.paid(received, paid));
        return new PaidBilling(billing, paid);
    }

    /** Months are paid from the month of the payment on: nobody pays for days on which nobody was protected. */
    private Quote price(Tariff tariff, Enrollment enrollment, Billing.Item item, LocalDate paidOn) {
        if (paidOn.isBefore(enrollment.registeredOn())) {
            throw ProblemException.refused("PAID_BEFORE_REGISTERED");
        }
        Quote quote = tariff.quote(
                enrollment.work().monthlyIncome(),
                enrollment.work().occupation(),
                enrollment.work().programmes(),
                enrollment.firstMonthPayable(paidOn, terms),
                item.months());
        if (quote.total() != item.amount()) {
            throw ProblemException.refused("BILLING_EXPIRED");
        }
        return quote;
    }
}
