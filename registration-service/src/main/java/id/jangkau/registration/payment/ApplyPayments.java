package id.jangkau.registration.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.enrollment.ChangeEnrollments;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.payment.domain.Channel;
import id.jangkau.registration.payment.domain.Contribution;
import id.jangkau.registration.payment.domain.PaidItem;
import id.jangkau.registration.payment.store.BillingItemRows;
import id.jangkau.registration.payment.store.ContributionRows;

/** Gives workers the months that were paid for them, and books the contributions. */
@ApplicationScoped
public class ApplyPayments {
    /** Workers in one transaction. */
    static final int CHUNK = 500;

    private static final Logger LOG = Logger.getLogger(ApplyPayments.class);

    private final BillingItemRows items;
    private final ContributionRows contributions;
    private final ChangeEnrollments changeEnrollments;
    private final MembershipTerms terms;
    private final Prices prices;
    private final Outbox outbox;
    private final Ids ids;

    ApplyPayments(
            BillingItemRows items,
            ContributionRows contributions,
            ChangeEnrollments changeEnrollments,
            MembershipTerms terms,
            Prices prices,
            Outbox outbox,
            Ids ids) {
        this.items = items;
        this.contributions = contributions;
        this.changeEnrollments = changeEnrollments;
        this.terms = terms;
        this.prices = prices;
        this.outbox = outbox;
        this.ids = ids;
    }

    /**
     * Applies items, in their order, to enrollments that are locked.
     *
     * @return the enrollments, all of them and in their order, as they are then
     * @throws IllegalStateException when an item's months now cost something else: somebody changed an enrollment without
     *     applying first what was paid for it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Enrollment> apply(List<PaidItem> paid, List<Enrollment> locked) {
        Map<UUID, Enrollment> now = new LinkedHashMap<>();
        locked.forEach(enrollment -> now.put(enrollment.id(), enrollment));
        List<Contribution> received = new ArrayList<>();
        Map<String, List<EnrollmentChange>> changes = new LinkedHashMap<>();
        for (PaidItem item : paid) {
            Enrollment before = Objects.requireNonNull(now.get(item.item().enrollmentId()));
            received.add(contribution(item, before));
            List<EnrollmentChange> brought = pay(item, before);
            changes.computeIfAbsent(item.bookedBy(), by -> new ArrayList<>()).addAll(brought);
            brought.forEach(change -> now.put(before.id(), change.after()));
        }
        contributions.insert(received);
        items.markApplied(paid);
        changes.forEach((by, made) -> changeEnrollments.save(made, by));
        outbox.append(received.stream().map(ContributionEvents::paid).toList());
        return List.copyOf(now.values());
    }

    /** Money is booked even where it buys nothing any more, so that somebody can give it back. */
    private List<EnrollmentChange> pay(PaidItem item, Enrollment before) {
        if (!before.isLive()) {
            LOG.errorf("billing %s was paid for %s, which is closed", item.billingCode(), before.id());
            return List.of();
        }
        return before.pay(item.paidOn(), item.item().months(), terms);
    }

    private Contribution contribution(PaidItem item, Enrollment before) {
        Quote quote = prices.quote(
                before.work(),
                before.firstMonthPayable(item.paidOn(), terms),
                item.item().months(),
                item.bookedAt());
        if (quote.total() != item.item().amount()) {
            throw new IllegalStateException(
                    "what was paid for " + before.id() + " under " + item.billingCode() + " buys something else now");
        }
        return Contribution.of(
                ids.next(), before, Channel.AGENCY, item.billingCode(), item.paidTo(), item.paidOn(), quote);
    }
}
