package id.jangkau.registration.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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
import id.jangkau.registration.batch.store.ChunkRows;
import id.jangkau.registration.batch.store.ResultRows;
import id.jangkau.registration.enrollment.EnrollWorkers;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.Registration;

/** Decides the rows of a chunk, stores who is accepted, keeps what became of each row, and drops what was sent. */
@ApplicationScoped
class WorkOffChunk {
    private final ChunkRows chunks;
    private final ResultRows results;
    private final EnrollWorkers enrollWorkers;
    private final Map<BatchFormat, RowContents> contents = new EnumMap<>(BatchFormat.class);

    WorkOffChunk(ChunkRows chunks, ResultRows results, EnrollWorkers enrollWorkers, ObjectMapper json) {
        this.chunks = chunks;
        this.results = results;
        this.enrollWorkers = enrollWorkers;
        contents.put(BatchFormat.CSV, new CsvContents());
        contents.put(BatchFormat.NDJSON, new JsonContents(json));
    }

    /** No agreement of the chunk's bank is known here: everything in it waits. */
    static final class AgreementNotKnown extends RuntimeException {
        AgreementNotKnown() {
            super("the bank's agreement is not known yet");
        }
    }

    /**
     * All of it in the caller's transaction; returns what became of the rows.
     *
     * @throws EnrollmentCollision another was first: roll back and do it again
     * @throws AgreementNotKnown roll back and do it later
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RowResult> workOff(Chunk chunk) {
        RowContents of = Objects.requireNonNull(contents.get(chunk.format()));
        List<SpooledRow> rows = chunks.rows(chunk.id());
        List<RowResult> decided = decide(chunk, rows, of);
        List<RefusedRow> refused = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (decided.get(i).outcome() == Outcome.REFUSED) {
                refused.add(new RefusedRow(rows.get(i).row(), of.cells(rows.get(i))));
            }
        }
        results.insert(chunk.batchId(), decided);
        chunks.markDone(chunk.id(), decided, refused);
        return decided;
    }

    private List<RowResult> decide(Chunk chunk, List<SpooledRow> rows, RowContents of) {
        List<RowReading> readings =
                rows.stream().map(row -> of.read(row, chunk.receivedAt())).toList();
        List<EnrollmentForm> forms = readings.stream()
                .filter(RowReading.Worker.class::isInstance)
                .map(reading -> ((RowReading.Worker) reading).form())
                .toList();
        Iterator<EnrollmentDecision> decisions = enrollWorkers
                .enrollWithin(chunk.partnerId(), chunk.billing(), forms)
                .iterator();
        List<RowResult> decided = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            SpooledRow row = rows.get(i);
            decided.add(
                    switch (readings.get(i)) {
                        case RowReading.Worker(EnrollmentForm form) -> result(row, form, decisions.next(), of);
                        case RowReading.Unreadable unreadable ->
                            RowResult.refused(row.row(), row.line(), unreadable.reference(), unreadable.errors());
                    });
        }
        return decided;
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
}
