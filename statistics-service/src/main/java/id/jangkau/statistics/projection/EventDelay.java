package id.jangkau.statistics.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import id.jangkau.foundation.consumer.Received;
import id.jangkau.statistics.freshness.KeepFreshness;
import id.jangkau.statistics.freshness.domain.AppliedEvents;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * {@code jangkau_event_delay_seconds} by topic: from the moment an event was recorded by its producer to the commit of
 * the counters that it moved.
 */
@ApplicationScoped
public class EventDelay {
    private final MeterRegistry metrics;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;
    private final KeepFreshness freshness;

    EventDelay(
            MeterRegistry metrics,
            Clock clock,
            TransactionSynchronizationRegistry transactions,
            KeepFreshness freshness) {
        this.metrics = metrics;
        this.clock = clock;
        this.transactions = transactions;
        this.freshness = freshness;
    }

    /** Measures these events if and when the current transaction commits, and keeps with it how fresh the figures are. */
    public void measureOnCommit(List<Received> events) {
        freshness.of(newestOfPartitions(events));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    events.forEach(EventDelay.this::measure);
                }
            }
        });
    }

    private static Collection<AppliedEvents> newestOfPartitions(List<Received> events) {
        return events.stream()
                .map(event ->
                        new AppliedEvents(event.origin().topic(), event.origin().partition(), event.recordedAt()))
                .collect(Collectors.toMap(
                        applied -> applied.topic() + "-" + applied.partition(),
                        applied -> applied,
                        BinaryOperator.maxBy(Comparator.comparing(AppliedEvents::recordedAt)),
                        TreeMap::new))
                .values();
    }

    private void measure(Received event) {
        Timer.builder("jangkau.event.delay")
                .description("from recording an event to committing the counters it moved")
                .tag("topic", event.origin().topic())
                .publishPercentiles(0.5, 0.99)
                .register(metrics)
                .record(Duration.between(event.recordedAt(), clock.instant()));
    }
}
