package id.jangkau.registration.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.JobTransactions;
import id.jangkau.registration.batch.domain.Chunk;
import id.jangkau.registration.batch.store.BatchRows;
import id.jangkau.registration.batch.store.ChunkRows;
import id.jangkau.registration.batch.store.FinishedBatches;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;

/**
 * Works batches off, a chunk at a time: its rows are decided, stored, answered and dropped in one transaction, so that a
 * crash at any point leaves a chunk that is done or one that is not, and any replica may do it.
 */
@ApplicationScoped
public class WorkOffBatches {
    private static final Logger LOG = Logger.getLogger(WorkOffBatches.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration UNTIL_AGREED = Duration.ofSeconds(5);

    private final WorkOffChunk workOffChunk;
    private final ChunkRows chunks;
    private final BatchRows batches;
    private final FinishedBatches finishedBatches;
    private final BatchMetrics metrics;
    private final BatchConfig config;
    private final JobTransactions jobs;
    private final Clock clock;

    WorkOffBatches(
            WorkOffChunk workOffChunk,
            ChunkRows chunks,
            BatchRows batches,
            FinishedBatches finishedBatches,
            BatchMetrics metrics,
            BatchConfig config,
            Clock clock,
            JobTransactions jobs) {
        this.jobs = jobs;
        this.workOffChunk = workOffChunk;
        this.chunks = chunks;
        this.batches = batches;
        this.finishedBatches = finishedBatches;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    /** Works off the next chunk, and closes its batch if it was the last; false when there is none to work off now. */
    public boolean workOffNext() {
        AtomicReference<@Nullable Chunk> locked = new AtomicReference<>();
        try {
            var decided = jobs.call(() -> {
                Optional<Chunk> next = chunks.lockNext();
                next.ifPresent(locked::set);
                return next.map(workOffChunk::workOff);
            });
            decided.ifPresent(metrics::decided);
        } catch (EnrollmentCollision anotherWasFirst) {
            putOff(locked.get(), "collision", FIRST_PAUSE, LONGEST_PAUSE);
        } catch (WorkOffChunk.AgreementNotKnown e) {
            putOff(locked.get(), "agreement", UNTIL_AGREED, UNTIL_AGREED);
        } catch (RuntimeException e) {
            failed(locked.get(), e);
        }
        Chunk chunk = locked.get();
        if (chunk != null) {
            jobs.run(() -> finishedBatches.close(chunk.batchId(), clock.instant()));
        }
        return chunk != null;
    }

    /** Closes batches whose last worker died before it could; gives up uploads that never ended. */
    public void tidyUp() {
        jobs.run(() -> finishedBatches.closeAll(clock.instant()));
        jobs.run(() -> batches.forgetUploadsOlderThan(config.longestUpload()));
    }

    private void failed(@Nullable Chunk chunk, RuntimeException e) {
        if (chunk == null) {
            throw e;
        }
        // Only what kind of failure it is: its message may say what stands in a row.
        LOG.errorf("chunk %s was not worked off and is tried again: %s", chunk.id(), kindOf(e));
        putOff(chunk, "failure", FIRST_PAUSE, LONGEST_PAUSE);
    }

    private void putOff(@Nullable Chunk chunk, String reason, Duration first, Duration most) {
        if (chunk != null) {
            metrics.putOff(reason);
            jobs.run(() -> chunks.putOff(chunk.id(), first, most));
        }
    }

    private static String kindOf(Throwable e) {
        StringBuilder kinds = new StringBuilder(e.getClass().getName());
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            kinds.append(" < ").append(cause.getClass().getName());
        }
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? kinds.toString() : kinds + " at " + trace[0];
    }
}
