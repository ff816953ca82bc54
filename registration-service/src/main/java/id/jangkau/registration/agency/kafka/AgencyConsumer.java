package id.jangkau.registration.agency.kafka;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import id.jangkau.event.AgencyEventType;
import id.jangkau.event.AgencyState;
import id.jangkau.foundation.consumer.EventConsumer;
import id.jangkau.registration.agency.KeepAgencies;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Hears every change of an agency. */
@ApplicationScoped
class AgencyConsumer {
    private static final Map<String, Class<?>> KNOWN = Arrays.stream(AgencyEventType.values())
            .collect(Collectors.toUnmodifiableMap(AgencyEventType::type, type -> AgencyState.class));

    private final EventConsumer events;
    private final KeepAgencies keepAgencies;

    AgencyConsumer(EventConsumer events, KeepAgencies keepAgencies) {
        this.events = events;
        this.keepAgencies = keepAgencies;
    }

    @Incoming("agencies")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        events.consume(
                records,
                KNOWN,
                received -> keepAgencies.keep(received.stream()
                        .map(event -> (AgencyState) event.data())
                        .toList()));
    }
}
