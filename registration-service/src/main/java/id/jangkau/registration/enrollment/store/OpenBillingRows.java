package id.jangkau.registration.enrollment.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.enrollment.domain.EnrollmentCollision;

/**
 * What is still to be paid for enrollments. Whoever needs a billing's row and an enrollment's locks the billing first, as
 * a payment does, so that they never wait for each other.
 */
@Singleton
public class OpenBillingRows {
    private final Jdbi database;

    OpenBillingRows(Jdbi database) {
        this.database = database;
    }

    /** Locks the billings under which something is still to be paid for these, until the transaction ends. */
    public void lock(List<UUID> enrollmentIds) {
        String sql = """
                SELECT FROM billing b
                WHERE b.status IN ('OPEN', 'GATHERING')
                  AND b.id IN (SELECT billing_id FROM billing_item WHERE enrollment_id = ANY (:ids))
                ORDER BY b.id
                FOR UPDATE
                """;
        database.useHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", UUID.class, enrollmentIds)
                .map((row, context) -> true)
                .list());
    }

    /**
     * What is still to be paid for these is to be paid by another bank.
     *
     * @return how many billings
     * @throws EnrollmentCollision when somebody opened one meanwhile and holds it: roll back and try again
     */
    public int passOn(List<UUID> enrollmentIds, UUID from, UUID to) {
        String sql = """
                WITH open AS (
                  SELECT b.id FROM billing b
                  WHERE b.status IN ('OPEN', 'GATHERING') AND b.partner_id = :from
                    AND b.id IN (SELECT billing_id FROM billing_item WHERE enrollment_id = ANY (:ids))
                  FOR UPDATE NOWAIT
                )
                UPDATE billing SET partner_id = :to FROM open WHERE billing.id = open.id
                """;
        AtomicInteger passed = new AtomicInteger();
        Collisions.telling(() -> passed.set(database.withHandle(handle -> handle.createUpdate(sql)
                .bind("from", from)
                .bind("to", to)
                .bindArray("ids", UUID.class, enrollmentIds)
                .execute())));
        return passed.get();
    }

    /**
     * Nothing is to be paid for these any more: they leave their open billings, which become that much smaller, and void
     * when nobody is left in them.
     */
    public void drop(List<UUID> enrollmentIds) {
        if (enrollmentIds.isEmpty()) {
            return;
        }
        lock(enrollmentIds);
        String sql = """
                WITH dropped AS (
                  DELETE FROM billing_item i USING billing b
                  WHERE b.id = i.billing_id AND b.status IN ('OPEN', 'GATHERING') AND i.enrollment_id = ANY (:ids)
                  RETURNING i.billing_id, i.amount
                ),
                smaller AS (SELECT billing_id, sum(amount)::bigint AS by_rupiah FROM dropped GROUP BY billing_id)
                UPDATE billing b
                SET amount = greatest(b.amount - s.by_rupiah, 0),
                    status = CASE WHEN b.status = 'OPEN' AND b.amount <= s.by_rupiah THEN 'VOID' ELSE b.status END
                FROM smaller s WHERE b.id = s.billing_id
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bindArray("ids", UUID.class, enrollmentIds)
                .execute());
    }
}
