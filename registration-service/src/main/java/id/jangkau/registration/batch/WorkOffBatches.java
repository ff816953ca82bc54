package id.jangkau.registration.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.Chunk;
import id.jangkau.registration.batch.domain.Outcome;
import id.jangkau.registration.batch.domain.RefusedRow;
import id.jangkau.registration.batch.domain.RowResult;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.batch.file.CsvContents;
import id.jangkau.registration.batch.file.JsonContents;
import id.jangkau.registration.batch.file.RowContents;
import id.jangkau.registration.batch.file.RowReading;
import id.jangkau.registration.batch.store.BatchRows;
import id.jangkau.registration.batch.store.ChunkRows;
import id.jangkau.registration.batch.store.FinishedBatches;
import id.jangkau.registration.batch.store.ResultRows;
import id.jangkau.registration.enrollment.EnrollWorkers;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.Registration;
import io.quarkus.narayana.jta.QuarkusTransaction;

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

    private final ChunkRows chunks;
    private final ResultRows results;
    private final BatchRows batches;
    private final FinishedBatches finishedBatches;
    private final EnrollWorkers enrollWorkers;
    private final BatchConfig config;
    private final Clock clock;
    private final Map<BatchFormat, RowContents> contents = new EnumMap<>(BatchFormat.class);

    WorkOffBatches(
            ChunkRows chunks,
            ResultRows results,
            BatchRows batches,
            FinishedBatches finishedBatches,
            EnrollWorkers enrollWorkers,
            BatchConfig config,
            ObjectMapper json,
            Clock clock) {
        this.chunks = chunks;
        this.results = results;
        this.batches = batches;
        this.finishedBatches = finishedBatches;
        this.enrollWorkers = enrollWorkers;
        this.config = config;
        this.clock = clock;
        contents.put(BatchFormat.CSV, new CsvContents());
        contents.put(BatchFormat.NDJSON, new JsonContents(json));
    }

    /** The agreement of the chunk's bank is not known here: everything in it waits. */
    private static final class AgreementNotKnown extends RuntimeException {
        AgreementNotKnown() {
            super("the bank's agreement is not known yet");
        }
    }

    /** Works off the next chunk; false when there is none that can be worked off now. */
    public boolean workOffNext() {
        AtomicReference<@Nullable UUID> working = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<Chunk> next = chunks.lockNext();
                next.ifPresent(chunk -> {
                    working.set(chunk.id());
                    workOff(chunk);
                });
                return next.isPresent();
            });
        } catch (EnrollmentCollision anotherWasFirst) {
            putOff(working.get(), FIRST_PAUSE, LONGEST_PAUSE);
        } catch (AgreementNotKnown e) {
            putOff(working.get(), UNTIL_AGREED, UNTIL_AGREED);
        } catch (RuntimeException e) {
            // Only what kind of error it is: its message may say what stands in a row.
            LOG.errorf("chunk %s was not worked off and is tried again: %s", working.get(), kindOf(e));
            if (working.get() == null) {
                throw e;
            }
            putOff(working.get(), FIRST_PAUSE, LONGEST_PAUSE);
        }
        return true;
    }

    /** Closes batches that are done; gives up uploads that never ended. */
    public void tidyUp() {
        QuarkusTransaction.requiringNew().run(() -> finishedBatches.close(clock.instant()));
        QuarkusTransaction.requiringNew().run(() -> batches.forgetUploadsOlderThan(config.longestUpload()));
    }

    private void workOff(Chunk chunk) {
        RowContents of = Objects.requireNonNull(contents.get(chunk.format()));
        List<SpooledRow> rows = chunks.rows(chunk.id());
        List<RowReading> readings =
                rows.stream().map(row -> of.read(row, chunk.receivedAt())).toList();
        List<EnrollmentForm> forms = readings.stream()
                .filter(RowReading.Worker.class::isInstance)
                .map(reading -> ((RowReading.Worker) reading).form())
                .toList();
        Iterator<EnrollmentDecision> decisions = enrollWorkers
                .enrollWithin(chunk.partnerId(), chunk.billing(), forms)
                .iterator();
        List<RowResult> decided = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            SpooledRow row = rows.get(i);
            RowResult result = switch (readings.get(i)) {
                case RowReading.Worker(EnrollmentForm form) -> result(row, form, decisions.next(), of);
                case RowReading.Unreadable unreadable ->
                    RowResult.refused(row.row(), row.line(), unreadable.reference(), unreadable.errors());
            };
            decided.add(result);
            if (result.outcome() == Outcome.REFUSED) {
                refused.add(new RefusedRow(row.row(), of.cells(row)));
            }
        }
        results.insert(chunk.batchId(), decided);
        chunks.markDone(chunk.id(), decided, refused);
    }

    private static RowResult result(SpooledRow row, EnrollmentForm form, EnrollmentDecision decision, RowContents of) {
        return switch (decision) {
            case EnrollmentDecision.Accepted(Registration registration) ->
                enrolled(row, Outcome.ACCEPTED, registration);
            case EnrollmentDecision.Replayed(Registration registration) ->
                enrolled(row, Outcome.REPLAYED, registration);
            case EnrollmentDecision.Refused refused ->
                RowResult.refused(
                        row.row(),
                        row.line(),
                        form.reference(),
                        refused.refusals().stream().map(of::refusal).toList());
            case EnrollmentDecision.Held held -> throw new AgreementNotKnown();
        };
    }

    private static RowResult enrolled(SpooledRow row, Outcome outcome, Registration registration) {
        return new RowResult(row.row(), row.line(), registration.reference(), outcome, registration.id(), List.of());
    }

    private void putOff(@Nullable UUID chunk, Duration first, Duration most) {
        if (chunk != null) {
            QuarkusTransaction.requiringNew().run(() -> chunks.putOff(chunk, first, most));
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
