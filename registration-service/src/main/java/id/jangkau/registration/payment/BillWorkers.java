package id.jangkau.registration.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.ChangeEnrollments;
import id.jangkau.registration.enrollment.domain.BillingCode;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.domain.Terms;
import id.jangkau.registration.payment.domain.Billing;
import id.jangkau.registration.payment.domain.BillingItem;
import id.jangkau.registration.payment.domain.BillingOrder;
import id.jangkau.registration.payment.domain.BillingRefusal;
import id.jangkau.registration.payment.domain.BillingRules;
import id.jangkau.registration.payment.domain.BillingStatus;
import id.jangkau.registration.payment.domain.OrderedBilling;
import id.jangkau.registration.payment.store.OrderedBillingRows;

/** Opens a billing under which a bank pays further months for workers it enrolled, or the first ones. */
@ApplicationScoped
public class BillWorkers {
    private final OrderedBillingRows billings;
    private final ChangeEnrollments changeEnrollments;
    private final MembershipTerms membership;
    private final BillingRules rules;
    private final Prices prices;
    private final Ids ids;
    private final Clock clock;

    BillWorkers(
            OrderedBillingRows billings,
            ChangeEnrollments changeEnrollments,
            MembershipTerms membership,
            Terms terms,
            Prices prices,
            Ids ids,
            Clock clock) {
        this.billings = billings;
        this.changeEnrollments = changeEnrollments;
        this.membership = membership;
        this.rules = new BillingRules(terms.payableMonths());
        this.prices = prices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A billing, and whether it is new.
     *
     * @param opened false when the same was asked before
     */
    public record Billed(OrderedBilling ordered, boolean opened) {}

    /**
     * Asking for the same again opens nothing and answers with the billing as it is.
     *
     * @throws ProblemException 409 {@code REFERENCE_REUSED} when other content came with the reference; 422
     *     {@code BILLING_REFUSED} that names all that is wrong
     */
    @Transactional
    public Billed bill(UUID partnerId, BillingOrder order) {
        return billedBefore(partnerId, order).orElseGet(() -> open(partnerId, order));
    }

    private Optional<Billed> billedBefore(UUID partnerId, BillingOrder order) {
        return billings.find(partnerId, order.reference()).map(before -> {
            if (!before.contentHash().equals(order.contentHash())) {
                throw ProblemException.conflict("REFERENCE_REUSED");
            }
            return new Billed(before, false);
        });
    }

    private Billed open(UUID partnerId, BillingOrder order) {
        Instant now = clock.instant();
        LocalDate today = Wita.dayOf(now);
        LocalDate paidOn = order.paidOn() == null ? today : order.paidOn();
        Map<UUID, Enrollment> own = own(partnerId, order);
        requireNone(rules.refusals(order, paidOn, today, own));
        List<BillingItem> items = order.lines().stream()
                .map(line -> item(line, own, paidOn, now))
                .sorted(BillingItem.BY_ENROLLMENT)
                .toList();
        Billing billing = new Billing(
                ids.next(),
                BillingCode.of(YearMonth.from(today), billings.nextNumber()),
                partnerId,
                BillingStatus.OPEN,
                items.stream().mapToLong(BillingItem::amount).sum(),
                Optional.empty());
        OrderedBilling ordered = new OrderedBilling(billing, order.reference(), order.contentHash(), paidOn, items);
        return billings.insert(ordered, now)
                ? new Billed(ordered, true)
                : billedBefore(partnerId, order).orElseThrow();
    }

    private Map<UUID, Enrollment> own(UUID partnerId, BillingOrder order) {
        List<UUID> wanted = order.lines().stream()
                .map(BillingOrder.Line::enrollmentId)
                .distinct()
                .toList();
        return changeEnrollments.lock(billings.own(partnerId, wanted)).stream()
                .filter(locked -> locked.partnerId().equals(partnerId))
                .collect(Collectors.toMap(Enrollment::id, Function.identity()));
    }

    private BillingItem item(BillingOrder.Line line, Map<UUID, Enrollment> own, LocalDate paidOn, Instant now) {
        Enrollment enrollment =
                Optional.ofNullable(own.get(line.enrollmentId())).orElseThrow();
        YearMonth first = enrollment.firstMonthPayable(paidOn, membership);
        return new BillingItem(
                enrollment.id(),
                prices.quote(enrollment.work(), first, line.months(), now).total(),
                line.months());
    }

    private static void requireNone(List<BillingRefusal> refusals) {
        if (!refusals.isEmpty()) {
            throw ProblemException.refused(
                    422,
                    "BILLING_REFUSED",
                    refusals.stream()
                            .map(refusal -> new FieldError(
                                    refusal.field(), refusal.code().name(), refusal.arguments()))
                            .toList());
        }
    }
}
