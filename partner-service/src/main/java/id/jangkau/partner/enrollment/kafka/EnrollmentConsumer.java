package id.jangkau.partner.enrollment.kafka;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import id.jangkau.foundation.consumer.EventConsumer;
import id.jangkau.partner.enrollment.HearEnrollments;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Batches of {@code registration.enrollment.v1}. */
@ApplicationScoped
class EnrollmentConsumer {
    private final EventConsumer events;
    private final HearEnrollments hearEnrollments;

    EnrollmentConsumer(EventConsumer events, HearEnrollments hearEnrollments) {
        this.events = events;
        this.hearEnrollments = hearEnrollments;
    }

    @Incoming("enrollments")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        events.consume(records, hearEnrollments.known(), hearEnrollments::hear);
    }
}
