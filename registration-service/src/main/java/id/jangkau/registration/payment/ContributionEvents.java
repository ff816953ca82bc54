package id.jangkau.registration.payment;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.registration.payment.domain.Contribution;
import id.jangkau.registration.payment.domain.CountedUnder;
import id.jangkau.registration.payment.domain.Refund;

/** What others hear of money received and given back. */
public final class ContributionEvents {
    private ContributionEvents() {}

    public static OutboxEvent paid(Contribution contribution) {
        return new OutboxEvent(
                Topics.ENROLLMENTS,
                contribution.enrollmentId(),
                EnrollmentEventType.CONTRIBUTION_PAID,
                new ContributionPaid(
                        contribution.id(),
                        contribution.enrollmentId(),
                        contribution.participantId(),
                        contribution.code(),
                        contribution.channel().name(),
                        contribution.paidOn(),
                        contribution.quote().total(),
                        contribution.quote().months().stream()
                                .map(month -> new ContributionPaid.Month(
                                        month.month(), month.jkk(), month.jkm(), month.jht()))
                                .toList(),
                        categories(contribution.countedUnder())));
    }

    public static OutboxEvent refunded(Contribution contribution, Refund refund) {
        return new OutboxEvent(
                Topics.ENROLLMENTS,
                contribution.enrollmentId(),
                EnrollmentEventType.CONTRIBUTION_REFUNDED,
                new ContributionRefunded(
                        refund.id(),
                        contribution.id(),
                        contribution.enrollmentId(),
                        contribution.participantId(),
                        contribution.code(),
                        contribution.channel().name(),
                        contribution.paidOn(),
                        refund.on(),
                        contribution.quote().total(),
                        categories(contribution.countedUnder())));
    }

    private static EnrollmentCategories categories(CountedUnder counted) {
        return new EnrollmentCategories(
                counted.partnerId(),
                counted.occupation(),
                counted.sex(),
                counted.ageBand(),
                counted.regency(),
                counted.district(),
                counted.programmes());
    }
}
