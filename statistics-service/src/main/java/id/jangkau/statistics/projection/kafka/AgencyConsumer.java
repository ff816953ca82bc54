package id.jangkau.statistics.projection.kafka;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import id.jangkau.foundation.consumer.EventConsumer;
import id.jangkau.foundation.consumer.Received;
import id.jangkau.statistics.projection.EventDelay;
import id.jangkau.statistics.projection.ProjectEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Batches of {@code partner.agency.v1}. */
@ApplicationScoped
class AgencyConsumer {
    private final EventConsumer events;
    private final ProjectEvents projection;
    private final EventDelay delay;

    AgencyConsumer(EventConsumer events, ProjectEvents projection, EventDelay delay) {
        this.events = events;
        this.projection = projection;
        this.delay = delay;
    }

    @Incoming("agencies")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        events.consume(batch, projection.known(), this::project);
    }

    private void project(List<Received> received) {
        delay.measureOnCommit(received);
        projection.project(received);
    }
}
