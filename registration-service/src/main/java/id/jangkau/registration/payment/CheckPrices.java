package id.jangkau.registration.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.domain.Work;
import id.jangkau.registration.payment.domain.BillingItem;
import id.jangkau.registration.payment.domain.PricedAlike;
import id.jangkau.registration.payment.store.BillingItemRows;

/**
 * Whether a billing still asks what its months cost. They are counted from the month that a payment of that day is for
 * first: nobody pays for days on which nobody was protected.
 */
@Singleton
class CheckPrices {
    private final BillingItemRows items;
    private final MembershipTerms terms;
    private final Prices prices;

    CheckPrices(BillingItemRows items, MembershipTerms terms, Prices prices) {
        this.items = items;
        this.terms = terms;
        this.prices = prices;
    }

    /** @throws ProblemException 422 {@code PAID_BEFORE_REGISTERED}, {@code BILLING_EXPIRED} */
    void of(List<BillingItem> all, List<Enrollment> enrollments, LocalDate paidOn, Instant now) {
        Map<UUID, Enrollment> byId =
                enrollments.stream().collect(Collectors.toMap(Enrollment::id, Function.identity()));
        for (BillingItem item : all) {
            Enrollment enrollment = Objects.requireNonNull(byId.get(item.enrollmentId()));
            require(
                    enrollment.isLive(),
                    enrollment.registeredOn(),
                    paidOn,
                    enrollment.work(),
                    enrollment.firstMonthPayable(paidOn, terms),
                    item.months(),
                    item.amount(),
                    now);
        }
    }

    /** Likewise for any number of items, of which those with the same terms are looked at once. */
    void ofAll(UUID billingId, LocalDate paidOn, Instant now) {
        items.forEachPricedAlike(billingId, alike -> require(alike, paidOn, now));
    }

    private void require(PricedAlike alike, LocalDate paidOn, Instant now) {
        require(
                alike.live(),
                alike.lastRegisteredOn(),
                paidOn,
                alike.work(),
                alike.lastPeriod().firstMonthPayable(paidOn, terms),
                alike.months(),
                alike.amount(),
                now);
    }

    private void require(
            boolean live,
            LocalDate registeredOn,
            LocalDate paidOn,
            Work work,
            YearMonth first,
            int months,
            long amount,
            Instant now) {
        if (paidOn.isBefore(registeredOn)) {
            throw ProblemException.refused("PAID_BEFORE_REGISTERED");
        }
        if (!live || prices.quote(work, first, months, now).total() != amount) {
            throw ProblemException.refused("BILLING_EXPIRED");
        }
    }
}
