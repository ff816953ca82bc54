package id.jangkau.foundation.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

import id.jangkau.foundation.sql.JobTransactions;
import io.quarkus.runtime.ShutdownEvent;

/**
 * Applies a batch in one transaction. When this returns, every event of the batch is applied, ignored or parked, and its
 * offsets may be committed. While the database or Kafka is away it waits and tries again: nothing is parked for that.
 */
@Singleton
public class EventConsumer {
    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final EventReader reader;
    private final DeadLetters deadLetters;
    private final ConsumerMetrics metrics;
    private final AppliedTraces traces;
    private final JobTransactions jobs;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);

    EventConsumer(
            EventReader reader,
            DeadLetters deadLetters,
            ConsumerMetrics metrics,
            AppliedTraces traces,
            JobTransactions jobs,
            Clock clock) {
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.traces = traces;
        this.jobs = jobs;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /**
     * Reads and applies a batch, waiting as long as it takes.
     *
     * @param known the event types that the caller handles, with the record that each one's JSON becomes
     * @param apply runs inside the transaction; applies by version, so that a repeated event changes nothing
     * @throws IllegalStateException when the service stops before the batch was applied: do not commit its offsets
     */
    public void consume(
            Iterable<ConsumerRecord<String, byte[]>> records,
            Map<String, Class<?>> known,
            Consumer<List<Received>> apply) {
        Reading reading = reader.read(records, known);
        reading.ignored().forEach(record -> metrics.ignored(record.topic()));
        reading.rejected()
                .forEach(rejected -> patiently(() -> {
                    deadLetters.park(rejected.origin(), rejected.reason());
                    return rejected;
                }));
        if (!reading.events().isEmpty()) {
            patiently(() -> {
                applyAllOrSingly(reading.events(), apply);
                return reading;
            });
        }
    }

    private void applyAllOrSingly(List<Received> events, Consumer<List<Received>> apply) {
        try {
            inTransaction(events, apply);
        } catch (RuntimeException e) {
            if (!Misfit.isCauseOf(e)) {
                throw e;
            }
            if (events.size() > 1) {
                events.forEach(event -> applyAllOrSingly(List.of(event), apply));
            } else {
                deadLetters.park(events.getFirst().origin(), Misfit.reasonOf(e));
            }
        }
    }

    private void inTransaction(List<Received> events, Consumer<List<Received>> apply) {
        Instant from = clock.instant();
        jobs.run(() -> apply.accept(events));
        metrics.applied(events.getFirst().origin().topic(), events);
        traces.applied(events, from, clock.instant());
    }

    private <T> T patiently(Supplier<T> work) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                LOG.warnf(e, "a batch could not be applied and is tried again in %s", pause);
                waitUnlessStopping(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void waitUnlessStopping(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping before the batch was applied");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the batch was applied", e);
        }
    }
}
