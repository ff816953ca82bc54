package id.jangkau.statistics.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

import id.jangkau.event.Topics;
import id.jangkau.foundation.consumer.EventLog;
import id.jangkau.foundation.consumer.EventReader;
import id.jangkau.foundation.consumer.LogReader;
import id.jangkau.foundation.consumer.Reading;
import id.jangkau.foundation.consumer.Received;
import id.jangkau.foundation.sql.JobTransactions;
import id.jangkau.foundation.time.Wita;
import id.jangkau.statistics.projection.ProjectEvents;
import id.jangkau.statistics.rebuild.domain.Rebuild.State;
import id.jangkau.statistics.rebuild.store.FreshTables;
import id.jangkau.statistics.rebuild.store.Rebuilds;
import io.quarkus.runtime.ShutdownEvent;

/**
 * Projects the whole log into fresh tables while the old ones are served and live events go on being applied to them, then
 * puts the fresh ones in their place. For the last few events live batches wait; readers see the old figures or the new
 * ones, and the new ones hold every event that the old ones held. Batches that were applied to the old tables are never
 * asked for again: the fresh ones have them, and what comes again changes nothing.
 */
@ApplicationScoped
public class RebuildProjection {
    private static final int BATCH = 500;
    private static final int TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final EventLog eventLog;
    private final EventReader reader;
    private final ProjectEvents projection;
    private final FreshTables fresh;
    private final Rebuilds rebuilds;
    private final Clock clock;
    private final JobTransactions jobs;
    private final CountDownLatch stopping = new CountDownLatch(1);

    RebuildProjection(
            EventLog eventLog,
            EventReader reader,
            ProjectEvents projection,
            FreshTables fresh,
            Rebuilds rebuilds,
            Clock clock,
            JobTransactions jobs) {
        this.jobs = jobs;
        this.eventLog = eventLog;
        this.reader = reader;
        this.projection = projection;
        this.fresh = fresh;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /**
     * Returns once the fresh tables are served.
     *
     * @throws RuntimeException when anything goes wrong: the old tables are served as if nothing had been
     */
    void run(long id) {
        try (LogReader log = eventLog.read(Set.of(Topics.AGENCIES, Topics.ENROLLMENTS), BATCH)) {
            var pass = new Pass(id, log);
            pass.fill();
            jobs.run(fresh::analyze);
            pass.fill();
            pass.switchOver();
        }
    }

    /** One run through the log. */
    private final class Pass {
        private final long id;
        private final LogReader log;
        private long skipped;

        Pass(long id, LogReader log) {
            this.id = id;
            this.log = log;
        }

        void fill() {
            log.lookForEnd();
            for (var batch = log.next(); !batch.isEmpty(); batch = log.next()) {
                ConsumerRecords<String, byte[]> records = batch;
                jobs.run(() -> apply(records));
                if (stopping.getCount() == 0) {
                    throw new IllegalStateException("stopping in the midst of a rebuild");
                }
            }
        }

        void switchOver() {
            Map<TopicPartition, Long> place = log.place();
            long skippedThere = skipped;
            for (int left = TRIES; left > 0; left--) {
                try {
                    jobs.run(this::catchUpAndServe);
                    return;
                } catch (RuntimeException e) {
                    if (left == 1 || !fresh.othersWereInTheWay(e)) {
                        throw e;
                    }
                    log.goTo(place);
                    skipped = skippedThere;
                    waitBeforeNextTry();
                }
            }
        }

        private void catchUpAndServe() {
            fresh.holdWriters();
            log.lookForEnd();
            rebuilds.advance(id, log.behindUs(), log.size(), skipped);
            for (var batch = log.next(); !batch.isEmpty(); batch = log.next()) {
                apply(batch);
            }
            rebuilds.end(id, State.FINISHED, OffsetDateTime.now(clock.withZone(Wita.ZONE)));
            fresh.serve();
        }

        private void apply(ConsumerRecords<String, byte[]> records) {
            fresh.use();
            Reading reading = reader.read(records, projection.known());
            skipped += reading.rejected().size();
            if (!projected(reading.events())) {
                skipped += reading.events().stream()
                        .filter(event -> !projected(List.of(event)))
                        .count();
            }
            rebuilds.advance(id, log.behindUs(), log.size(), skipped);
        }

        private boolean projected(List<Received> events) {
            return events.isEmpty() || fresh.doneUnlessMisfit(() -> projection.project(events));
        }
    }

    private void waitBeforeNextTry() {
        try {
            if (stopping.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping before the fresh tables were served");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the fresh tables were served", e);
        }
    }
}
