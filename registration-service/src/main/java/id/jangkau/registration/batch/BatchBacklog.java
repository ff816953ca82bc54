package id.jangkau.registration.batch;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.DatabaseGauges;
import id.jangkau.registration.batch.store.BacklogRows;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;

/**
 * How many files and chunks wait, {@code jangkau_batch_files_waiting} and {@code jangkau_batch_chunks_waiting}, and since when,
 * {@code jangkau_batch_oldest_seconds}: asked of the database whenever the metrics are read.
 */
@Singleton
class BatchBacklog {
    private final BacklogRows backlog;
    private final DatabaseGauges gauges;
    private final Clock clock;

    BatchBacklog(BacklogRows backlog, DatabaseGauges gauges, Clock clock) {
        this.backlog = backlog;
        this.gauges = gauges;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        String files = "files that were received whole and are not worked off";
        gauges.register("jangkau.batch.files.waiting", files, Tags.of("for", "work"), backlog::filesToWorkOff);
        gauges.register(
                "jangkau.batch.files.waiting", files, Tags.of("for", "agreement"), backlog::filesWithoutAgreement);
        String chunks = "chunks of files that may be worked off";
        gauges.register("jangkau.batch.chunks.waiting", chunks, Tags.of("tried", "never"), backlog::freshChunks);
        gauges.register("jangkau.batch.chunks.waiting", chunks, Tags.of("tried", "before"), backlog::chunksPutOff);
        gauges.registerSeconds(
                "jangkau.batch.oldest", "age of the oldest file that may be worked off", this::ageOfTheOldest);
    }

    /** 0 when there is none. */
    private double ageOfTheOldest() {
        return backlog.oldestToWorkOff()
                .map(received -> Duration.between(received, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
