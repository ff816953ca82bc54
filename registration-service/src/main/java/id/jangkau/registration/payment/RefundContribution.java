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
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.ChangeEnrollments;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.payment.domain.BookedContribution;
import id.jangkau.registration.payment.domain.Contribution;
import id.jangkau.registration.payment.domain.Refund;
import id.jangkau.registration.payment.domain.RefundReason;
import id.jangkau.registration.payment.store.ContributionRows;

/**
 * Takes back a whole contribution: the money no longer counts from today on, and the enrollment is as if it had never been
 * paid. Of an enrollment it is always the last one that stands, since the months of later ones follow from those before.
 * Of one that is cancelled or ended the money alone is given back: what it was until then stays.
 */
@ApplicationScoped
public class RefundContribution {
    private final ChangeEnrollments changeEnrollments;
    private final ContributionRows contributions;
    private final MembershipTerms terms;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RefundContribution(
            ChangeEnrollments changeEnrollments,
            ContributionRows contributions,
            MembershipTerms terms,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.changeEnrollments = changeEnrollments;
        this.contributions = contributions;
        this.terms = terms;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** A contribution that was given back, and its enrollment as it is now. */
    public record Refunded(BookedContribution contribution, Enrollment enrollment) {}

    /**
     * One that was given back before stays so, and is answered the same.
     *
     * @param by the caller's subject
     * @throws ProblemException 404; 409 {@code NOT_THE_LAST_CONTRIBUTION}
     */
    @Transactional
    public Refunded refund(UUID contributionId, RefundReason reason, String by) {
        UUID enrollmentId = contributions.enrollmentOf(contributionId).orElseThrow(ProblemException::notFound);
        Enrollment enrollment = changeEnrollments.lock(List.of(enrollmentId)).getFirst();
        List<BookedContribution> all = contributions.of(enrollmentId);
        BookedContribution wanted = all.stream()
                .filter(booked -> booked.contribution().id().equals(contributionId))
                .findFirst()
                .orElseThrow();
        return wanted.stands()
                ? takeBack(wanted.contribution(), standing(all), enrollment, reason, by)
                : new Refunded(wanted, enrollment);
    }

    private Refunded takeBack(
            Contribution wanted, List<Contribution> standing, Enrollment enrollment, RefundReason reason, String by) {
        if (enrollment.isLive() && !standing.getLast().equals(wanted)) {
            throw ProblemException.conflict("NOT_THE_LAST_CONTRIBUTION");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = Wita.dayOf(now);
        Refund refund = new Refund(ids.next(), wanted.id(), later(today, wanted.paidOn()), reason, now, by);
        contributions.insert(refund);
        Enrollment then = enrollment.isLive() ? withoutTheLast(standing, enrollment, today, by) : enrollment;
        outbox.append(List.of(ContributionEvents.refunded(wanted, refund)));
        return new Refunded(new BookedContribution(wanted, Optional.of(refund)), then);
    }

    private Enrollment withoutTheLast(List<Contribution> standing, Enrollment enrollment, LocalDate today, String by) {
        EnrollmentChange change = enrollment.takeBack(
                standing.stream()
                        .limit(standing.size() - 1L)
                        .map(Contribution::paidMonths)
                        .toList(),
                today,
                terms);
        changeEnrollments.save(List.of(change), by);
        return change.after();
    }

    private static List<Contribution> standing(List<BookedContribution> all) {
        return all.stream()
                .filter(BookedContribution::stands)
                .map(BookedContribution::contribution)
                .toList();
    }

    /** Clocks differ, and a payment may have been told of before midnight that was received after it. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
