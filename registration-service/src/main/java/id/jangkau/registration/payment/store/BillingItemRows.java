package id.jangkau.registration.payment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.enrollment.domain.Participation;
import id.jangkau.registration.enrollment.domain.Protection;
import id.jangkau.registration.enrollment.domain.Work;
import id.jangkau.registration.payment.domain.BillingItem;
import id.jangkau.registration.payment.domain.PaidItem;
import id.jangkau.registration.payment.domain.PricedAlike;
import id.jangkau.registration.region.domain.Region;

/** What billings ask for each enrollment, and whether that was applied; any number of them in bounded memory. */
@Singleton
public class BillingItemRows {
    /**
     * Any number that no other use of advisory locks in this database has; the second half is that of the bank that
     * enrolled: whoever has an enrollment later, that stays.
     */
    private static final int SETTLEMENT_LOCK = 730_211;

    private static final int FETCHED_AT_ONCE = 1_000;

    private final Jdbi database;

    BillingItemRows(Jdbi database) {
        this.database = database;
    }

    public record Counts(long workers, long applied) {}

    /** The first ones, in the order of their enrollments' ids. */
    public List<BillingItem> first(UUID billingId, int atMost) {
        return database.withHandle(handle -> handle.createQuery("SELECT enrollment_id, amount, months FROM billing_item"
                        + " WHERE billing_id = :id ORDER BY enrollment_id LIMIT :atMost")
                .bind("id", billingId)
                .bind("atMost", atMost)
                .map((row, context) -> item(row))
                .list());
    }

    public Counts counts(UUID billingId) {
        String sql = "SELECT count(*) AS workers, count(*) FILTER (WHERE applied) AS applied FROM billing_item"
                + " WHERE billing_id = :id";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", billingId)
                .map((row, context) -> new Counts(row.getLong("workers"), row.getLong("applied")))
                .one());
    }

    /** Waits until no billing for many that the same banks enrolled is being settled, and keeps one from being it. */
    public void awaitSettlements(List<UUID> enrollmentIds) {
        String sql = """
                SELECT pg_advisory_xact_lock_shared(:lock, hashtext(enrolled_by::text))::text
                FROM (SELECT DISTINCT enrolled_by FROM enrollment WHERE id = ANY (:ids) ORDER BY enrolled_by) partner
                """;
        database.useHandle(handle -> run(handle.createQuery(sql).bindArray("ids", UUID.class, enrollmentIds)));
    }

    /** Likewise for all in a billing that was settled. */
    public void awaitSettlementsFor(UUID billingId) {
        String sql = """
                SELECT pg_advisory_xact_lock_shared(:lock, hashtext(enrolled_by::text))::text
                FROM billing, unnest(coalesce(applied_for, ARRAY[opened_by])) AS enrolled_by
                WHERE id = :id
                """;
        database.useHandle(handle -> run(handle.createQuery(sql).bind("id", billingId)));
    }

    /**
     * Waits until nobody else changes enrollments of the banks that enrolled those in the billing, and keeps them from it
     * until the transaction ends.
     */
    public void settleAlone(UUID billingId) {
        database.useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE billing SET applied_for = (
                              SELECT array_agg(DISTINCT e.enrolled_by ORDER BY e.enrolled_by)
                              FROM billing_item i JOIN enrollment e ON e.id = i.enrollment_id
                              WHERE i.billing_id = :id)
                            WHERE id = :id
                            """).bind("id", billingId).execute();
            run(handle.createQuery("""
                            SELECT pg_advisory_xact_lock(:lock, hashtext(enrolled_by::text))::text
                            FROM billing, unnest(applied_for) AS enrolled_by
                            WHERE id = :id
                            """).bind("id", billingId));
        });
    }

    /** Whether another payment for somebody in this billing is not applied yet, so that its prices cannot be told. */
    public boolean waitForAnEarlierPayment(UUID billingId) {
        String sql = """
                SELECT EXISTS (
                  SELECT FROM billing b JOIN billing_item i ON i.billing_id = b.id AND NOT i.applied
                  JOIN billing_item own ON own.enrollment_id = i.enrollment_id AND own.billing_id = :id
                  WHERE b.status = 'PAID' AND b.applying AND b.id <> :id)
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", billingId)
                .mapTo(Boolean.class)
                .one());
    }

    private static void run(Query query) {
        query.bind("lock", SETTLEMENT_LOCK).mapTo(String.class).list();
    }

    /** Groups the items of a billing by all that their prices depend on; reads them as they are told, and keeps none. */
    public void forEachPricedAlike(UUID billingId, Consumer<PricedAlike> told) {
        String sql = """
                SELECT e.status NOT IN ('CANCELLED', 'ENDED') AS live, max(e.registered_on) AS registered_on,
                       e.occupation, min(e.regency) AS regency, e.programmes, e.monthly_income, e.paid_until,
                       (e.protection -> -1 ->> 'closedOn')::date AS period_closed_on, i.months, i.amount
                FROM billing_item i JOIN enrollment e ON e.id = i.enrollment_id
                WHERE i.billing_id = :id
                GROUP BY live, e.occupation, e.programmes, e.monthly_income, e.paid_until, period_closed_on, i.months, i.amount
                """;
        database.useHandle(handle -> {
            try (var groups = handle
                    .createQuery(sql)
                    .bind("id", billingId)
                    .setFetchSize(FETCHED_AT_ONCE)
                    .map((row, context) -> pricedAlike(row))
                    .stream()) {
                groups.forEach(told);
            }
        });
    }

    /** Locks some enrollments for which that billing's payment is not applied; passes over those locked already. */
    public List<UUID> lockNotApplied(UUID billingId, int atMost) {
        String sql = """
                SELECT e.id FROM billing_item i JOIN enrollment e ON e.id = i.enrollment_id
                WHERE i.billing_id = :id AND NOT i.applied
                ORDER BY i.enrollment_id LIMIT :atMost
                FOR UPDATE OF e SKIP LOCKED
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", billingId)
                .bind("atMost", atMost)
                .mapTo(UUID.class)
                .list());
    }

    /** What was paid for these enrollments and is not applied, the oldest payment first. */
    public List<PaidItem> paidNotApplied(List<UUID> enrollmentIds) {
        String sql = """
                SELECT i.enrollment_id, i.amount, i.months, b.id, b.code, b.partner_id, b.paid_at, b.booked_at, b.booked_by
                FROM billing_item i JOIN billing b ON b.id = i.billing_id
                WHERE i.enrollment_id = ANY (:ids) AND NOT i.applied AND b.status = 'PAID'
                ORDER BY b.booked_at, b.id, i.enrollment_id
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", UUID.class, enrollmentIds)
                .map((row, context) -> new PaidItem(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getObject("partner_id", UUID.class),
                        item(row),
                        Wita.dayOf(
                                row.getObject("paid_at", OffsetDateTime.class).toInstant()),
                        row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                        row.getString("booked_by")))
                .list());
    }

    /** In one statement. */
    public void markApplied(List<PaidItem> paid) {
        var rows = RowArrays.of("p", paid)
                .column("billing_id", "uuid", PaidItem::billingId)
                .column("enrollment_id", "uuid", item -> item.item().enrollmentId());
        String sql = """
                UPDATE billing_item i SET applied = true FROM %s
                WHERE i.billing_id = p.billing_id AND i.enrollment_id = p.enrollment_id
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    private static BillingItem item(ResultSet row) throws SQLException {
        return new BillingItem(row.getObject("enrollment_id", UUID.class), row.getLong("amount"), row.getInt("months"));
    }

    private static PricedAlike pricedAlike(ResultSet row) throws SQLException {
        return new PricedAlike(
                row.getBoolean("live"),
                row.getObject("registered_on", LocalDate.class),
                new Work(
                        Occupation.valueOf(row.getString("occupation")),
                        new Region(row.getString("regency"), null),
                        Arrays.stream((String[]) row.getArray("programmes").getArray())
                                .map(Programme::valueOf)
                                .collect(Collectors.toSet()),
                        row.getLong("monthly_income")),
                lastPeriod(
                        row.getObject("paid_until", LocalDate.class),
                        row.getObject("period_closed_on", LocalDate.class)),
                row.getInt("months"),
                row.getLong("amount"));
    }

    /** As much of it as the first month payable depends on. */
    private static Participation lastPeriod(@Nullable LocalDate until, @Nullable LocalDate closedOn) {
        if (until == null) {
            return Participation.NONE;
        }
        LocalDate from = closedOn != null && closedOn.isBefore(until) ? closedOn : until;
        return new Participation(
                List.of(new Protection(from, until, closedOn, closedOn == null ? null : EnrollmentStatus.LAPSED)),
                YearMonth.from(until));
    }
}
