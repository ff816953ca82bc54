package id.jangkau.statistics.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import id.jangkau.foundation.consumer.Received;
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

    EventDelay(MeterRegistry metrics, Clock clock, TransactionSynchronizationRegistry transactions) {
        this.metrics = metrics;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Measures these events if and when the current transaction commits. */
    public void measureOnCommit(List<Received> events) {
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

    private void measure(Received event) {
        Timer.builder("jangkau.event.delay")
                .description("from recording an event to committing the counters it moved")
                .tag("topic", event.origin().topic())
                .publishPercentiles(0.5, 0.99)
                .register(metrics)
                .record(Duration.between(event.recordedAt(), clock.instant()));
    }
}
