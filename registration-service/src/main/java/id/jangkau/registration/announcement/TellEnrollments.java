package id.jangkau.registration.announcement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import id.jangkau.foundation.announcement.Retelling;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.registration.enrollment.EnrollmentEvents;
import id.jangkau.registration.enrollment.domain.ChangeKind;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.store.EnrollmentRows;
import id.jangkau.registration.payment.ContributionEvents;
import id.jangkau.registration.payment.domain.BookedContribution;
import id.jangkau.registration.payment.store.ContributionRows;

/** Tells each enrollment as it is, and all that was ever paid for it and given back. */
@Singleton
class TellEnrollments implements Retelling {
    private final EnrollmentRows enrollments;
    private final ContributionRows contributions;
    private final Outbox outbox;

    TellEnrollments(EnrollmentRows enrollments, ContributionRows contributions, Outbox outbox) {
        this.enrollments = enrollments;
        this.contributions = contributions;
        this.outbox = outbox;
    }

    @Override
    public Told tellAfter(UUID after, int most) {
        List<Enrollment> next = enrollments.lockAfter(after, most);
        if (next.isEmpty()) {
            return new Told(after, 0, 0);
        }
        List<BookedContribution> money =
                contributions.of(next.stream().map(Enrollment::id).toList());
        List<OutboxEvent> events = Stream.concat(
                        next.stream().map(TellEnrollments::asItIs),
                        money.stream().flatMap(TellEnrollments::asBooked))
                .toList();
        outbox.append(events);
        return new Told(next.getLast().id(), next.size(), events.size());
    }

    /** Under the type that every consumer knows; its version tells which state it is. */
    private static OutboxEvent asItIs(Enrollment enrollment) {
        return EnrollmentEvents.of(new EnrollmentChange(ChangeKind.REGISTERED, enrollment));
    }

    private static Stream<OutboxEvent> asBooked(BookedContribution booked) {
        return Stream.concat(
                Stream.of(ContributionEvents.paid(booked.contribution())),
                booked.refund().stream().map(refund -> ContributionEvents.refunded(booked.contribution(), refund)));
    }
}
