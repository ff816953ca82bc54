package id.jangkau.registration.payment;

import java.util.List;
import java.util.stream.IntStream;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.registration.enrollment.EnrollmentEvents;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.payment.domain.Contribution;

/** What others hear of money received. */
final class ContributionEvents {
    private ContributionEvents() {}

    /** One for each contribution, in their order. */
    static List<OutboxEvent> paid(List<Contribution> contributions, List<Enrollment> enrollments) {
        return IntStream.range(0, contributions.size())
                .mapToObj(i -> new OutboxEvent(
                        Topics.ENROLLMENTS,
                        enrollments.get(i).id(),
                        EnrollmentEventType.CONTRIBUTION_PAID,
                        paid(contributions.get(i), enrollments.get(i))))
                .toList();
    }

    private static ContributionPaid paid(Contribution contribution, Enrollment enrollment) {
        return new ContributionPaid(
                contribution.id(),
                contribution.enrollmentId(),
                enrollment.participantId(),
                contribution.billingCode(),
                ContributionPaid.AGENCY,
                contribution.paidOn(),
                contribution.quote().total(),
                contribution.quote().months().stream()
                        .map(month -> new ContributionPaid.Month(month.month(), month.jkk(), month.jkm(), month.jht()))
                        .toList(),
                EnrollmentEvents.categoriesOf(enrollment));
    }
}
