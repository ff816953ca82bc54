package id.jangkau.registration.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.ChangeEnrollments;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.payment.domain.Billing;
import id.jangkau.registration.payment.domain.BillingItem;
import id.jangkau.registration.payment.domain.PaidItem;
import id.jangkau.registration.payment.domain.Payment;
import id.jangkau.registration.payment.store.BillingItemRows;
import id.jangkau.registration.payment.store.BillingRows;

/**
 * Takes note of money received for a billing, and starts the protection of the workers it was paid for: of the first ones
 * at once, of more than fit into a transaction soon after.
 */
@ApplicationScoped
public class PayBilling {
    private final BillingRows billings;
    private final BillingItemRows items;
    private final ChangeEnrollments changeEnrollments;
    private final CheckPrices checkPrices;
    private final ApplyPayments applyPayments;
    private final ReadBillings readBillings;
    private final PaymentSignal signal;
    private final Clock clock;

    PayBilling(
            BillingRows billings,
            BillingItemRows items,
            ChangeEnrollments changeEnrollments,
            CheckPrices checkPrices,
            ApplyPayments applyPayments,
            ReadBillings readBillings,
            PaymentSignal signal,
            Clock clock) {
        this.billings = billings;
        this.items = items;
        this.changeEnrollments = changeEnrollments;
        this.checkPrices = checkPrices;
        this.applyPayments = applyPayments;
        this.readBillings = readBillings;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * Paying with the same payment again changes nothing and answers the same.
     *
     * @param by the caller's subject
     * @throws ProblemException 404 when the partner has no such billing; 409 {@code BILLING_ALREADY_PAID} when another
     *     payment settled it, {@code BILLING_NOT_READY} while a batch adds to it or an earlier payment for many of its workers is still
     *     being applied, {@code BILLING_VOID}; 422
     *     {@code AMOUNT_MISMATCH}, {@code PAID_IN_FUTURE}, {@code PAID_BEFORE_REGISTERED} or {@code BILLING_EXPIRED} (the
     *     months that it would pay for now cost something else, for one worker at least)
     */
    @Transactional
    public PaidBilling pay(UUID partnerId, String code, Payment payment, String by) {
        Billing billing = billings.lock(partnerId, code).orElseThrow(ProblemException::notFound);
        // as precise as it is kept: what is applied later has the prices that were known at this very instant
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (billing.settle(payment, now)) {
            case SETTLED -> settle(billing.paidWith(payment), Wita.dayOf(payment.paidAt()), now, by);
            case SETTLED_BEFORE -> readBillings.of(billing);
            case ALREADY_PAID -> throw ProblemException.conflict("BILLING_ALREADY_PAID");
            case NOT_READY -> throw ProblemException.conflict("BILLING_NOT_READY");
            case VOID -> throw ProblemException.conflict("BILLING_VOID");
            case AMOUNT_MISMATCH -> throw ProblemException.refused("AMOUNT_MISMATCH", billing.amount());
            case PAID_IN_FUTURE -> throw ProblemException.refused("PAID_IN_FUTURE");
        };
    }

    private PaidBilling settle(Billing billing, LocalDate paidOn, Instant now, String by) {
        List<BillingItem> first = items.first(billing.id(), ApplyPayments.CHUNK + 1);
        return first.size() <= ApplyPayments.CHUNK
                ? settleSmall(billing, first, paidOn, now, by)
                : settleLarge(billing, first.subList(0, ApplyPayments.CHUNK), paidOn, now, by);
    }

    private PaidBilling settleSmall(Billing billing, List<BillingItem> all, LocalDate paidOn, Instant now, String by) {
        List<Enrollment> enrollments = changeEnrollments.lock(idsOf(all));
        checkPrices.of(all, enrollments, paidOn, now);
        billings.markPaid(billing, now, by, false);
        List<PaidItem> paid = all.stream()
                .map(item -> new PaidItem(billing.id(), billing.code(), billing.partnerId(), item, paidOn, now, by))
                .toList();
        return new PaidBilling(billing, applyPayments.apply(paid, enrollments), all.size(), all.size());
    }

    /** Nothing that the same banks enrolled changes between the look at its prices and the end of this transaction. */
    private PaidBilling settleLarge(
            Billing billing, List<BillingItem> first, LocalDate paidOn, Instant now, String by) {
        items.settleAlone(billing.id());
        if (items.waitForAnEarlierPayment(billing.id())) {
            throw ProblemException.conflict("BILLING_NOT_READY");
        }
        checkPrices.ofAll(billing.id(), paidOn, now);
        billings.markPaid(billing, now, by, true);
        changeEnrollments.lock(idsOf(first));
        signal.raiseOnceCommitted();
        return readBillings.of(billing);
    }

    private static List<UUID> idsOf(List<BillingItem> items) {
        return items.stream().map(BillingItem::enrollmentId).toList();
    }
}
