package id.jangkau.registration.payment.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.payment.domain.BillingItem;
import id.jangkau.registration.payment.domain.OrderedBilling;

/** Billings that banks asked for. */
@Singleton
public class OrderedBillingRows {
    private final Jdbi database;
    private final BillingItemRows items;

    OrderedBillingRows(Jdbi database, BillingItemRows items) {
        this.database = database;
        this.items = items;
    }

    /** The running number of the next billing code. */
    public long nextNumber() {
        return database.withHandle(handle -> handle.createQuery("SELECT nextval('billing_code')")
                .mapTo(Long.class)
                .one());
    }

    /** By the reference of the order. */
    public Optional<OrderedBilling> find(UUID partnerId, String reference) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM billing WHERE opened_by = :partnerId AND reference = :reference")
                .bind("partnerId", partnerId)
                .bind("reference", reference)
                .map((row, context) -> new OrderedBilling(
                        BillingRows.billing(row),
                        reference,
                        HexFormat.of().formatHex(row.getBytes("content_hash")),
                        row.getObject("paid_on", LocalDate.class),
                        items.first(row.getObject("id", UUID.class), Integer.MAX_VALUE)))
                .findOne());
    }

    /** Those of these enrollments that are the partner's. */
    public List<UUID> own(UUID partnerId, List<UUID> enrollmentIds) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM enrollment WHERE id = ANY (:ids) AND partner_id = :partnerId")
                .bindArray("ids", UUID.class, enrollmentIds)
                .bind("partnerId", partnerId)
                .mapTo(UUID.class)
                .list());
    }

    /**
     * Stores billing and items.
     *
     * @return false, and nothing is stored, when another transaction was first with the reference
     */
    public boolean insert(OrderedBilling ordered, Instant now) {
        return database.withHandle(handle -> {
            boolean first = insertBilling(handle, ordered, now) == 1;
            if (first) {
                insertItems(handle, ordered);
            }
            return first;
        });
    }

    private static int insertBilling(Handle handle, OrderedBilling ordered, Instant now) {
        String sql = """
                INSERT INTO billing (code, id, partner_id, opened_by, amount, opened_at, reference, content_hash, paid_on)
                VALUES (:code, :id, :partnerId, :partnerId, :amount, :now, :reference, :contentHash, :paidOn)
                ON CONFLICT (opened_by, reference) DO NOTHING
                """;
        return handle.createUpdate(sql)
                .bind("code", ordered.billing().code())
                .bind("id", ordered.billing().id())
                .bind("partnerId", ordered.billing().partnerId())
                .bind("amount", ordered.billing().amount())
                .bind("now", OffsetDateTime.ofInstant(now, Wita.ZONE))
                .bind("reference", ordered.reference())
                .bind("contentHash", HexFormat.of().parseHex(ordered.contentHash()))
                .bind("paidOn", ordered.paidOn())
                .execute();
    }

    private static void insertItems(Handle handle, OrderedBilling ordered) {
        var rows = RowArrays.of("i", ordered.items())
                .column("enrollment_id", "uuid", BillingItem::enrollmentId)
                .column("amount", "bigint", BillingItem::amount)
                .column("months", "int", BillingItem::months);
        String sql = """
                INSERT INTO billing_item (billing_id, enrollment_id, amount, months)
                SELECT :billingId, enrollment_id, amount, months FROM %s
                """.formatted(rows.sql());
        rows.bindTo(handle.createUpdate(sql))
                .bind("billingId", ordered.billing().id())
                .execute();
    }
}
