package id.jangkau.statistics.projection.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.EnrollmentState;
import id.jangkau.foundation.consumer.EventConsumer;
import id.jangkau.foundation.consumer.Received;
import id.jangkau.statistics.projection.EventDelay;
import id.jangkau.statistics.projection.ProjectEnrollments;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Batches of {@code registration.enrollment.v1}. */
@ApplicationScoped
class EnrollmentConsumer {
    private static final Map<String, Class<?>> KNOWN = Arrays.stream(EnrollmentEventType.values())
            .collect(Collectors.toUnmodifiableMap(
                    EnrollmentEventType::type,
                    type -> type == EnrollmentEventType.CONTRIBUTION_PAID
                            ? ContributionPaid.class
                            : EnrollmentState.class));

    private final EventConsumer events;
    private final ProjectEnrollments enrollments;
    private final EventDelay delay;

    EnrollmentConsumer(EventConsumer events, ProjectEnrollments enrollments, EventDelay delay) {
        this.events = events;
        this.enrollments = enrollments;
        this.delay = delay;
    }

    @Incoming("enrollments")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        events.consume(batch, KNOWN, this::project);
    }

    private void project(List<Received> received) {
        delay.measureOnCommit(received);
        enrollments.project(only(EnrollmentState.class, received), only(ContributionPaid.class, received));
    }

    private static <T> List<T> only(Class<T> type, List<Received> received) {
        return received.stream()
                .map(Received::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
