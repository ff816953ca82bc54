package id.jangkau.registration.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.Chunk;
import id.jangkau.registration.batch.domain.Outcome;
import id.jangkau.registration.batch.domain.RefusedRow;
import id.jangkau.registration.batch.domain.RowResult;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.enrollment.domain.BatchBilling;

/** The rows of batches, some hundred together, sealed: nobody reads them in the database. */
@Singleton
public class ChunkRows {
    /** Of all batches the first chunks come first; those of a bank whose agreement is not known yet wait. */
    private static final String NEXT = """
            SELECT c.id, b.partner_id, b.format, b.received_at, b.id AS batch_id, b.billing_id, billing.code
            FROM enrollment_batch_chunk c
            JOIN enrollment_batch b ON b.id = c.batch_id
            JOIN billing ON billing.id = b.billing_id
            JOIN agency ON agency.partner_id = b.partner_id
            WHERE c.payload IS NOT NULL AND c.not_before <= now() AND b.status = 'RECEIVED' AND NOT isempty(agency.agreed)
            ORDER BY c.position, c.batch_id
            LIMIT 1
            FOR UPDATE OF c SKIP LOCKED
            """;

    private final Jdbi database;
    private final SealedRows sealed;

    ChunkRows(Jdbi database, SealedRows sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /**
     * Stores rows as they came.
     *
     * @param position 0 for the first of the batch
     */
    public void insert(UUID batchId, int position, UUID id, List<SpooledRow> rows) {
        database.useHandle(
                handle -> handle.createUpdate("INSERT INTO enrollment_batch_chunk (batch_id, position, id, payload)"
                                + " VALUES (:batchId, :position, :id, :payload)")
                        .bind("batchId", batchId)
                        .bind("position", position)
                        .bind("id", id)
                        .bind("payload", sealed.seal(id, rows))
                        .execute());
    }

    /** A chunk that nobody else works on, locked until the transaction ends. */
    public Optional<Chunk> lockNext() {
        return database.withHandle(handle ->
                handle.createQuery(NEXT).map((row, context) -> chunk(row)).findOne());
    }

    /**
     * The rows of a chunk that was locked.
     *
     * @throws IllegalStateException when they cannot be opened
     */
    public List<SpooledRow> rows(UUID id) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT payload FROM enrollment_batch_chunk WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> sealed.open(id, row.getBytes("payload"), SpooledRow[].class))
                .one());
    }

    /** Its rows are decided: they are kept no longer, but for those that were refused. */
    public void markDone(UUID id, List<RowResult> results, List<RefusedRow> refused) {
        database.useHandle(handle -> handle.createUpdate("UPDATE enrollment_batch_chunk SET payload = NULL,"
                        + " accepted = :accepted, replayed = :replayed, refused = :refused, refused_rows = :refusedRows"
                        + " WHERE id = :id")
                .bind("id", id)
                .bind("accepted", count(results, Outcome.ACCEPTED))
                .bind("replayed", count(results, Outcome.REPLAYED))
                .bind("refused", count(results, Outcome.REFUSED))
                .bind("refusedRows", refused.isEmpty() ? null : sealed.seal(id, refused))
                .execute());
    }

    /** It did not work out: others come first, for twice as long each time it fails. */
    public void putOff(UUID id, Duration first, Duration most) {
        database.useHandle(handle -> handle.createUpdate("""
                        UPDATE enrollment_batch_chunk
                        SET failures = failures + 1,
                            not_before = now() + least(:most, :first * 2.0 ^ least(failures, 30)) * interval '1 second'
                        WHERE id = :id
                        """)
                .bind("id", id)
                .bind("first", first.toMillis() / 1000.0)
                .bind("most", most.toMillis() / 1000.0)
                .execute());
    }

    /** How many chunks of the batch there are. */
    public int count(UUID batchId) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM enrollment_batch_chunk WHERE batch_id = :id")
                        .bind("id", batchId)
                        .mapTo(Integer.class)
                        .one());
    }

    /** The refused rows of one chunk, as they were sent. */
    public List<RefusedRow> refused(UUID batchId, int position) {
        return database.withHandle(handle -> handle.createQuery("SELECT id, refused_rows FROM enrollment_batch_chunk"
                        + " WHERE batch_id = :batchId AND position = :position AND refused_rows IS NOT NULL")
                .bind("batchId", batchId)
                .bind("position", position)
                .map((row, context) ->
                        sealed.open(row.getObject("id", UUID.class), row.getBytes("refused_rows"), RefusedRow[].class))
                .findOne()
                .orElse(List.of()));
    }

    private static Chunk chunk(ResultSet row) throws SQLException {
        return new Chunk(
                row.getObject("id", UUID.class),
                row.getObject("partner_id", UUID.class),
                BatchFormat.valueOf(row.getString("format")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new BatchBilling(
                        row.getObject("batch_id", UUID.class),
                        row.getObject("billing_id", UUID.class),
                        row.getString("code")));
    }

    private static long count(List<RowResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
