package id.jangkau.registration.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.enrollment.ChangeEnrollments;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.domain.Terms;
import id.jangkau.registration.payment.domain.BookedContribution;
import id.jangkau.registration.payment.domain.Channel;
import id.jangkau.registration.payment.domain.Contribution;
import id.jangkau.registration.payment.domain.OwnPayment;
import id.jangkau.registration.payment.store.ContributionRows;

/** Books what a worker paid without the agency: it protects like any payment, and brings the agency no incentive. */
@ApplicationScoped
public class BookOwnPayment {
    private final ChangeEnrollments changeEnrollments;
    private final ContributionRows contributions;
    private final MembershipTerms membership;
    private final Terms terms;
    private final Prices prices;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    BookOwnPayment(
            ChangeEnrollments changeEnrollments,
            ContributionRows contributions,
            MembershipTerms membership,
            Terms terms,
            Prices prices,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.changeEnrollments = changeEnrollments;
        this.contributions = contributions;
        this.membership = membership;
        this.terms = terms;
        this.prices = prices;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A contribution, and whether it is new.
     *
     * @param enrollment as it is now
     */
    public record Booked(BookedContribution contribution, Enrollment enrollment, boolean isNew) {}

    /**
     * Said again it changes nothing and answers the same.
     *
     * @param by the caller's subject
     * @throws ProblemException 404; 409 {@code REFERENCE_REUSED}, {@code ENROLLMENT_CLOSED}; 422
     *     {@code CONTRIBUTION_REFUSED} with {@code MONTHS_NOT_PAYABLE}, {@code PAID_IN_FUTURE},
     *     {@code PAID_BEFORE_REGISTERED}, {@code CONTRIBUTION_MISMATCH}
     */
    @Transactional
    public Booked book(UUID enrollmentId, OwnPayment payment, String by) {
        var before = contributions.lockOwn(payment.code());
        Enrollment enrollment = changeEnrollments.lock(List.of(enrollmentId)).stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (before.isPresent()) {
            return again(before.get(), enrollment, payment);
        }
        if (!enrollment.isLive()) {
            throw ProblemException.conflict("ENROLLMENT_CLOSED");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate paidOn = Wita.dayOf(payment.paidAt());
        if (!terms.payableMonths().contains(payment.months())) {
            throw refused(
                    "months",
                    "MONTHS_NOT_PAYABLE",
                    terms.payableMonths().stream().sorted().toList());
        }
        if (payment.isAfter(now)) {
            throw refused("paidAt", "PAID_IN_FUTURE");
        }
        if (paidOn.isBefore(enrollment.registeredOn())) {
            throw refused("paidAt", "PAID_BEFORE_REGISTERED");
        }
        Quote quote = prices.quote(
                enrollment.work(), enrollment.firstMonthPayable(paidOn, membership), payment.months(), now);
        if (quote.total() != payment.amount()) {
            throw refused("amount", "CONTRIBUTION_MISMATCH", quote.total());
        }
        return book(
                Contribution.of(
                        ids.next(), enrollment, Channel.SELF, payment.code(), enrollment.partnerId(), paidOn, quote),
                enrollment,
                by);
    }

    private Booked book(Contribution contribution, Enrollment enrollment, String by) {
        var changes =
                enrollment.pay(contribution.paidOn(), contribution.paidMonths().months(), membership);
        contributions.insert(List.of(contribution));
        changeEnrollments.save(changes, by);
        outbox.append(List.of(ContributionEvents.paid(contribution)));
        return new Booked(
                new BookedContribution(contribution, Optional.empty()),
                changes.getLast().after(),
                true);
    }

    private static Booked again(BookedContribution before, Enrollment enrollment, OwnPayment payment) {
        boolean same =
                before.contribution().enrollmentId().equals(enrollment.id()) && payment.isOf(before.contribution());
        if (!same) {
            throw ProblemException.conflict("REFERENCE_REUSED");
        }
        return new Booked(before, enrollment, false);
    }

    private static ProblemException refused(String field, String code, Object... arguments) {
        return ProblemException.refused(422, "CONTRIBUTION_REFUSED", List.of(FieldError.of(field, code, arguments)));
    }
}
