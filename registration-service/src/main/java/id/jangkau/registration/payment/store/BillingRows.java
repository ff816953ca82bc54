package id.jangkau.registration.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.payment.domain.Billing;
import id.jangkau.registration.payment.domain.BillingStatus;
import id.jangkau.registration.payment.domain.Payment;

/** Billings of a partner. */
@Singleton
public class BillingRows {
    private static final String ONE = "SELECT * FROM billing WHERE code = :code AND partner_id = :partnerId";

    private final Jdbi database;

    BillingRows(Jdbi database) {
        this.database = database;
    }

    public Optional<Billing> find(UUID partnerId, String code) {
        return read(ONE, partnerId, code);
    }

    /** Locks it until the transaction ends. */
    public Optional<Billing> lock(UUID partnerId, String code) {
        return read(ONE + " FOR UPDATE", partnerId, code);
    }

    /**
     * Keeps what it was paid with.
     *
     * @param bookedAt when we were told
     * @param by who told: the caller's subject
     * @param applying whether some of its items are applied only later
     */
    public void markPaid(Billing paid, Instant bookedAt, String by, boolean applying) {
        Payment payment = paid.payment().orElseThrow();
        String sql = """
                UPDATE billing SET status = 'PAID', paid_at = :paidAt, payment_reference = :reference,
                  booked_at = :bookedAt, booked_by = :by, applying = :applying
                WHERE id = :id
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("bookedAt", OffsetDateTime.ofInstant(bookedAt, Wita.ZONE))
                .bind("paidAt", OffsetDateTime.ofInstant(payment.paidAt(), Wita.ZONE))
                .bind("reference", payment.reference())
                .bind("by", by)
                .bind("applying", applying)
                .bind("id", paid.id())
                .execute());
    }

    /** Paid ones of which something is still to be applied, the oldest first. */
    public List<Billing> toApply() {
        return database.withHandle(
                handle -> handle.createQuery("SELECT * FROM billing WHERE applying ORDER BY booked_at, id")
                        .map((row, context) -> billing(row))
                        .list());
    }

    /** Nothing of it is to be applied any more; unless something is, which somebody else is at. */
    public void finishApplying(UUID id) {
        String sql = """
                UPDATE billing SET applying = false
                WHERE id = :id AND NOT EXISTS (SELECT FROM billing_item WHERE billing_id = :id AND NOT applied)
                """;
        database.useHandle(handle -> handle.createUpdate(sql).bind("id", id).execute());
    }

    private Optional<Billing> read(String sql, UUID partnerId, String code) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("code", code)
                .bind("partnerId", partnerId)
                .map((row, context) -> billing(row))
                .findOne());
    }

    static Billing billing(ResultSet row) throws SQLException {
        OffsetDateTime paidAt = row.getObject("paid_at", OffsetDateTime.class);
        long amount = row.getLong("amount");
        return new Billing(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("partner_id", UUID.class),
                BillingStatus.valueOf(row.getString("status")),
                amount,
                paidAt == null
                        ? Optional.empty()
                        : Optional.of(new Payment(row.getString("payment_reference"), amount, paidAt.toInstant())));
    }
}
