package id.jangkau.foundation.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * {@code jangkau_events_total} by topic and outcome: applied, ignored (an unknown type), parked (unreadable); and {@code
 * jangkau_event_delay_seconds} by topic: from the moment an event was recorded by its producer to the commit of what it changed
 * here, in buckets that can be added up over replicas.
 */
@Singleton
class ConsumerMetrics {
    private static final Duration[] BUCKETS = Stream.of(
                    "PT0.1S", "PT0.25S", "PT0.5S", "PT1S", "PT2S", "PT5S", "PT10S", "PT30S", "PT2M", "PT10M", "PT1H")
            .map(Duration::parse)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Clock clock;

    ConsumerMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** These of one topic, just now. */
    void applied(String topic, List<Received> events) {
        count(topic, "applied", events.size());
        Timer delay = Timer.builder("jangkau.event.delay")
                .description("from recording an event to committing what it changed here")
                .tag("topic", topic)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        Instant now = clock.instant();
        events.forEach(event -> delay.record(Duration.between(event.recordedAt(), now)));
    }

    void ignored(String topic) {
        count(topic, "ignored", 1);
    }

    void parked(String topic) {
        count(topic, "parked", 1);
    }

    private void count(String topic, String outcome, int events) {
        registry.counter("jangkau.events", "topic", topic, "outcome", outcome).increment(events);
    }
}
