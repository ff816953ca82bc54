package id.jangkau.foundation.consumer;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;

/** {@code jangkau_events_total} by topic and outcome: applied, ignored (an unknown type), parked (unreadable). */
@Singleton
class ConsumerMetrics {
    private final MeterRegistry registry;

    ConsumerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void applied(String topic, int events) {
        count(topic, "applied", events);
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
