package id.jangkau.statistics.projection.kafka;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import id.jangkau.foundation.consumer.EventConsumer;
import id.jangkau.foundation.consumer.Received;
import id.jangkau.statistics.freshness.KeepFreshness;
import id.jangkau.statistics.projection.ProjectEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Batches of {@code registration.enrollment.v1}. */
@ApplicationScoped
class EnrollmentConsumer {
    private final EventConsumer events;
    private final ProjectEvents projection;
    private final KeepFreshness freshness;

    EnrollmentConsumer(EventConsumer events, ProjectEvents projection, KeepFreshness freshness) {
        this.events = events;
        this.projection = projection;
        this.freshness = freshness;
    }

    @Incoming("enrollments")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        events.consume(batch, projection.known(), this::project);
    }

    private void project(List<Received> received) {
        freshness.of(received);
        projection.project(received);
    }
}
