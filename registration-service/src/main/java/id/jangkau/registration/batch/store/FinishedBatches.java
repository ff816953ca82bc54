package id.jangkau.registration.batch.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.time.Wita;

/** Batches whose rows are all decided, and that are to be closed. */
@Singleton
public class FinishedBatches {
    private static final String LOCK = """
            SELECT b.id FROM enrollment_batch b
            WHERE b.status = 'RECEIVED'
              AND NOT EXISTS (SELECT FROM enrollment_batch_chunk c WHERE c.batch_id = b.id AND c.payload IS NOT NULL)
            ORDER BY b.id
            FOR UPDATE SKIP LOCKED
            """;

    private final Jdbi database;

    FinishedBatches(Jdbi database) {
        this.database = database;
    }

    /** Opens the billing of each for what was accepted, or drops it when nothing was; one replica closes each, once. */
    public void close(Instant now) {
        database.useHandle(handle -> {
            List<UUID> finished = handle.createQuery(LOCK).mapTo(UUID.class).list();
            if (!finished.isEmpty()) {
                openBillings(handle, finished);
                handle.createUpdate("UPDATE enrollment_batch SET status = 'COMPLETED', completed_at = :now"
                                + " WHERE id = ANY (:ids)")
                        .bind("now", OffsetDateTime.ofInstant(now, Wita.ZONE))
                        .bindArray("ids", UUID.class, finished)
                        .execute();
                dropEmptyBillings(handle, finished);
            }
        });
    }

    /** What was accepted and cancelled since counts nothing; where that is all, there is nothing to pay. */
    private static void openBillings(Handle handle, List<UUID> finished) {
        handle.createUpdate("""
                        UPDATE billing SET amount = total.amount,
                                           status = CASE WHEN total.amount > 0 THEN 'OPEN' ELSE 'VOID' END
                        FROM (
                          SELECT b.billing_id, coalesce(sum(item.amount), 0) AS amount
                          FROM enrollment_batch b LEFT JOIN billing_item item ON item.billing_id = b.billing_id
                          WHERE b.id = ANY (:ids)
                          GROUP BY b.billing_id
                        ) total
                        WHERE billing.id = total.billing_id
                        """).bindArray("ids", UUID.class, finished).execute();
    }

    private static void dropEmptyBillings(Handle handle, List<UUID> finished) {
        List<UUID> empty = handle.createQuery("""
                        SELECT b.billing_id FROM enrollment_batch b
                        WHERE b.id = ANY (:ids)
                          AND NOT EXISTS (SELECT FROM enrollment_batch_chunk c WHERE c.batch_id = b.id AND c.accepted > 0)
                        """)
                .bindArray("ids", UUID.class, finished)
                .mapTo(UUID.class)
                .list();
        handle.createUpdate("UPDATE enrollment_batch SET billing_id = NULL WHERE billing_id = ANY (:ids)")
                .bindArray("ids", UUID.class, empty)
                .execute();
        handle.createUpdate("DELETE FROM billing WHERE id = ANY (:ids)")
                .bindArray("ids", UUID.class, empty)
                .execute();
    }
}
