package id.jangkau.registration.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.batch.domain.Batch;
import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.BatchStatus;
import id.jangkau.registration.enrollment.domain.BillingCode;

/** Batches: uploads under way, and files that were received whole. */
@Singleton
public class BatchRows {
    private static final String BATCHES = """
            SELECT b.id, b.received_at, b.row_count, done.*, billing.code, billing.amount,
                   CASE WHEN b.status = 'COMPLETED' THEN 'COMPLETED'
                        WHEN NOT EXISTS (SELECT FROM agency
                                         WHERE agency.partner_id = b.partner_id AND NOT isempty(agency.agreed))
                          THEN 'WAITING'
                        WHEN done.accepted + done.replayed + done.refused > 0 THEN 'WORKING'
                        ELSE 'RECEIVED' END AS shown_status
            FROM enrollment_batch b
            CROSS JOIN LATERAL (
              SELECT coalesce(sum(c.accepted), 0) AS accepted, coalesce(sum(c.replayed), 0) AS replayed,
                     coalesce(sum(c.refused), 0) AS refused
              FROM enrollment_batch_chunk c WHERE c.batch_id = b.id
            ) done
            LEFT JOIN billing ON billing.id = b.billing_id AND b.status = 'COMPLETED'
            WHERE b.partner_id = :partnerId AND b.status <> 'RECEIVING'
            """;

    private final Jdbi database;

    BatchRows(Jdbi database) {
        this.database = database;
    }

    /** An upload begins; it is no batch yet. */
    public void begin(UUID id, UUID partnerId, BatchFormat format) {
        database.useHandle(handle -> handle.createUpdate("INSERT INTO enrollment_batch (id, partner_id, format, status)"
                        + " VALUES (:id, :partnerId, :format, 'RECEIVING')")
                .bind("id", id)
                .bind("partnerId", partnerId)
                .bind("format", format.name())
                .execute());
    }

    /** Likewise for a single worker, unless the same is kept already: then the id of that. */
    public Optional<UUID> beginHeld(UUID id, UUID partnerId, String heldIndex) {
        return database.withHandle(handle -> {
            int begun = handle.createUpdate("INSERT INTO enrollment_batch (id, partner_id, format, status, held_index)"
                            + " VALUES (:id, :partnerId, 'NDJSON', 'RECEIVING', :heldIndex)"
                            + " ON CONFLICT (held_index) DO NOTHING")
                    .bind("id", id)
                    .bind("partnerId", partnerId)
                    .bind("heldIndex", heldIndex)
                    .execute();
            return begun == 1
                    ? Optional.empty()
                    : Optional.of(handle.createQuery("SELECT id FROM enrollment_batch WHERE held_index = :heldIndex")
                            .bind("heldIndex", heldIndex)
                            .mapTo(UUID.class)
                            .one());
        });
    }

    /**
     * From now on it is a batch, with a billing that gathers what will be accepted.
     *
     * @throws IllegalStateException when the upload was given up in the meantime
     */
    public void receive(UUID id, UUID partnerId, long rows, UUID billingId, Instant now) {
        database.useHandle(handle -> {
            long number = handle.createQuery("SELECT nextval('billing_code')")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("INSERT INTO billing (code, id, partner_id, opened_by, amount, status, opened_at)"
                            + " VALUES (:code, :billingId, :partnerId, :partnerId, 0, 'GATHERING', :now)")
                    .bind("code", BillingCode.of(YearMonth.from(Wita.dayOf(now)), number))
                    .bind("billingId", billingId)
                    .bind("partnerId", partnerId)
                    .bind("now", at(now))
                    .execute();
            int received = handle.createUpdate("UPDATE enrollment_batch SET status = 'RECEIVED', received_at = :now,"
                            + " row_count = :rows, billing_id = :billingId WHERE id = :id AND status = 'RECEIVING'")
                    .bind("id", id)
                    .bind("now", at(now))
                    .bind("rows", rows)
                    .bind("billingId", billingId)
                    .execute();
            if (received != 1) {
                throw new IllegalStateException("the upload was given up: " + id);
            }
        });
    }

    /** Nothing of an upload stays. A batch that was received is left as it is. */
    public void forget(UUID id) {
        forget("id = :id", id, Duration.ZERO);
    }

    /** Nothing of uploads stays that began longer ago than that. */
    public void forgetUploadsOlderThan(Duration age) {
        forget("upload_began_at < now() - make_interval(secs => :seconds)", null, age);
    }

    private void forget(String which, @Nullable UUID id, Duration age) {
        String sql = """
                WITH gone AS (SELECT id FROM enrollment_batch WHERE status = 'RECEIVING' AND %s FOR UPDATE SKIP LOCKED),
                chunks AS (DELETE FROM enrollment_batch_chunk USING gone WHERE batch_id = gone.id)
                DELETE FROM enrollment_batch USING gone WHERE enrollment_batch.id = gone.id
                """.formatted(which);
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("seconds", (double) age.toSeconds())
                .execute());
    }

    /** Files of a bank that were received and are not worked off. Those that come in at the same moment are not seen. */
    public long unfinished(UUID partnerId) {
        return database.withHandle(handle -> handle.createQuery("SELECT count(*) FROM enrollment_batch"
                        + " WHERE partner_id = :partnerId AND status = 'RECEIVED' AND held_index IS NULL")
                .bind("partnerId", partnerId)
                .mapTo(Long.class)
                .one());
    }

    public Optional<Batch> find(UUID partnerId, UUID id) {
        return database.withHandle(handle -> handle.createQuery(BATCHES + " AND b.id = :id")
                .bind("partnerId", partnerId)
                .bind("id", id)
                .map((row, context) -> batch(row))
                .findOne());
    }

    /** The newest first. */
    public List<Batch> page(UUID partnerId, @Nullable UUID before, int limit) {
        String sql = BATCHES + """
                AND (:before::uuid IS NULL OR b.id < :before::uuid)
                ORDER BY b.id DESC
                LIMIT :limit
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("partnerId", partnerId)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> batch(row))
                .list());
    }

    private static Batch batch(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new Batch(
                row.getObject("id", UUID.class),
                BatchStatus.valueOf(row.getString("shown_status")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getLong("row_count"),
                row.getLong("accepted"),
                row.getLong("replayed"),
                row.getLong("refused"),
                code == null ? Optional.empty() : Optional.of(new Batch.Billing(code, row.getLong("amount"))));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, Wita.ZONE);
    }
}
