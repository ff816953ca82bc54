package id.jangkau.partner.enrollment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.EnrollmentState;
import id.jangkau.foundation.consumer.Received;
import id.jangkau.partner.enrollment.store.LastEnrollments;
import id.jangkau.partner.incentive.BookContributions;

/** The one way from events of enrollments to what is known here, for those that come in and for a replay. */
@ApplicationScoped
public class HearEnrollments {
    private static final Map<String, Class<?>> KNOWN = Stream.of(
                    EnrollmentEventType.REGISTERED,
                    EnrollmentEventType.CONTRIBUTION_PAID,
                    EnrollmentEventType.CONTRIBUTION_REFUNDED)
            .collect(Collectors.toUnmodifiableMap(EnrollmentEventType::type, EnrollmentEventType::data));

    private final LastEnrollments lastEnrollments;
    private final BookContributions bookContributions;

    HearEnrollments(LastEnrollments lastEnrollments, BookContributions bookContributions) {
        this.lastEnrollments = lastEnrollments;
        this.bookContributions = bookContributions;
    }

    /** The event types that are heard, with the record that each one's JSON becomes. */
    public Map<String, Class<?>> known() {
        return KNOWN;
    }

    /** Applies a batch inside the caller's transaction; what was heard before changes nothing. */
    public void hear(List<Received> events) {
        lastEnrollments.keep(in(events, EnrollmentState.class));
        bookContributions.book(in(events, ContributionPaid.class), in(events, ContributionRefunded.class));
    }

    private static <T> List<T> in(List<Received> events, Class<T> type) {
        return events.stream()
                .map(Received::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
