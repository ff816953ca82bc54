package id.jangkau.registration.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.payment.domain.Billing;
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

    public void markPaid(Billing paid) {
        Payment payment = paid.payment().orElseThrow();
        database.useHandle(handle -> handle.createUpdate(
                        "UPDATE billing SET status = 'PAID', booked_at = :paidAt, paid_at = :paidAt, payment_reference = :reference WHERE id = :id")
                .bind("paidAt", OffsetDateTime.ofInstant(payment.paidAt(), Wita.ZONE))
                .bind("reference", payment.reference())
                .bind("id", paid.id())
                .execute());
    }

    private Optional<Billing> read(String sql, UUID partnerId, String code) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("code", code)
                .bind("partnerId", partnerId)
                .map((row, context) -> billing(handle, row))
                .findOne());
    }

    private static Billing billing(Handle handle, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime paidAt = row.getObject("paid_at", OffsetDateTime.class);
        long amount = row.getLong("amount");
        Optional<Payment> payment = paidAt == null
                ? Optional.empty()
                : Optional.of(new Payment(row.getString("payment_reference"), amount, paidAt.toInstant()));
        return new Billing(
                id,
                row.getString("code"),
                row.getObject("partner_id", UUID.class),
                amount,
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                payment,
                items(handle, id));
    }

    private static List<Billing.Item> items(Handle handle, UUID billingId) {
        return handle.createQuery("SELECT enrollment_id, amount, months FROM billing_item"
                        + " WHERE billing_id = :id ORDER BY enrollment_id")
                .bind("id", billingId)
                .map((row, context) -> new Billing.Item(
                        row.getObject("enrollment_id", UUID.class), row.getLong("amount"), row.getInt("months")))
                .list();
    }
}
