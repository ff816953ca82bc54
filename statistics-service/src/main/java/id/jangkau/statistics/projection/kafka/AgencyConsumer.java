package id.jangkau.statistics.projection.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import id.jangkau.event.AgencyEventType;
import id.jangkau.event.AgencyState;
import id.jangkau.foundation.consumer.EventConsumer;
import id.jangkau.foundation.consumer.Received;
import id.jangkau.statistics.projection.EventDelay;
import id.jangkau.statistics.projection.ProjectAgencies;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Batches of {@code partner.agency.v1}. */
@ApplicationScoped
class AgencyConsumer {
    private static final Map<String, Class<?>> KNOWN = Arrays.stream(AgencyEventType.values())
            .collect(Collectors.toUnmodifiableMap(AgencyEventType::type, type -> AgencyState.class));

    private final EventConsumer events;
    private final ProjectAgencies agencies;
    private final EventDelay delay;

    AgencyConsumer(EventConsumer events, ProjectAgencies agencies, EventDelay delay) {
        this.events = events;
        this.agencies = agencies;
        this.delay = delay;
    }

    @Incoming("agencies")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        events.consume(batch, KNOWN, this::project);
    }

    private void project(List<Received> received) {
        delay.measureOnCommit(received);
        agencies.project(received.stream()
                .map(Received::data)
                .map(AgencyState.class::cast)
                .toList());
    }
}
