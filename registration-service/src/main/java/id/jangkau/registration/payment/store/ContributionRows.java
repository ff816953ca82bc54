package id.jangkau.registration.payment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.payment.domain.BookedContribution;
import id.jangkau.registration.payment.domain.Channel;
import id.jangkau.registration.payment.domain.Contribution;
import id.jangkau.registration.payment.domain.CountedUnder;
import id.jangkau.registration.payment.domain.Refund;
import id.jangkau.registration.payment.domain.RefundReason;

/** Contributions received and refunds of them; only ever added. */
@Singleton
public class ContributionRows {
    private static final TypeReference<List<Quote.Month>> MONTHS = new TypeReference<>() {};

    private static final String BOOKED = """
            SELECT c.id, c.enrollment_id, c.participant_id, c.channel, coalesce(c.billing_code, c.own_code) AS code,
                   c.paid_on, c.amount, c.months, c.counted_under, r.id AS refund_id, r.refunded_on, r.reason,
                   r.booked_at, r.booked_by
            FROM contribution c LEFT JOIN contribution_refund r ON r.contribution_id = c.id
            """;

    private final Jdbi database;
    private final ObjectMapper json;

    ContributionRows(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** In their order; while their enrollments are locked. */
    public void insert(List<Contribution> contributions) {
        var rows = RowArrays.of("c", contributions)
                .column("id", "uuid", Contribution::id)
                .column("enrollment_id", "uuid", Contribution::enrollmentId)
                .column("participant_id", "uuid", Contribution::participantId)
                .column(
                        "channel",
                        "text",
                        contribution -> contribution.channel().name())
                .column("code", "text", Contribution::code)
                .column("paid_on", "date", Contribution::paidOn)
                .column("amount", "bigint", contribution -> contribution.quote().total())
                .column(
                        "months",
                        "jsonb",
                        contribution -> write(contribution.quote().months()))
                .column("counted_under", "jsonb", contribution -> write(contribution.countedUnder()));
        String sql = """
                INSERT INTO contribution
                  (id, enrollment_id, participant_id, channel, billing_code, own_code, paid_on, amount, months, counted_under)
                SELECT id, enrollment_id, participant_id, channel, CASE channel WHEN 'AGENCY' THEN code END,
                       CASE channel WHEN 'SELF' THEN code END, paid_on, amount, months, counted_under
                FROM %s
                ORDER BY position
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    /** Of a contribution, while it is not refunded. */
    public void insert(Refund refund) {
        database.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO contribution_refund (contribution_id, id, refunded_on, reason, booked_at, booked_by)
                        VALUES (:contribution, :id, :on, :reason, :at, :by)
                        """)
                .bind("contribution", refund.contributionId())
                .bind("id", refund.id())
                .bind("on", refund.on())
                .bind("reason", refund.reason().name())
                .bind("at", OffsetDateTime.ofInstant(refund.at(), Wita.ZONE))
                .bind("by", refund.by())
                .execute());
    }

    public Optional<UUID> enrollmentOf(UUID contributionId) {
        return database.withHandle(handle -> handle.createQuery("SELECT enrollment_id FROM contribution WHERE id = :id")
                .bind("id", contributionId)
                .mapTo(UUID.class)
                .findOne());
    }

    /** All of an enrollment, in the order in which they came. */
    public List<BookedContribution> of(UUID enrollmentId) {
        return of(List.of(enrollmentId));
    }

    /** All of these, in the order in which they came. */
    public List<BookedContribution> of(List<UUID> enrollmentIds) {
        return database.withHandle(
                handle -> handle.createQuery(BOOKED + "WHERE c.enrollment_id = ANY (:enrollments) ORDER BY c.seq")
                        .bindArray("enrollments", UUID.class, enrollmentIds)
                        .map((row, context) -> booked(row))
                        .list());
    }

    /** What a worker paid alone; whoever else books under the same code waits until this transaction has ended. */
    public Optional<BookedContribution> lockOwn(String code) {
        return database.withHandle(handle -> {
            handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended('own ' || :code, 0))::text")
                    .bind("code", code)
                    .mapTo(String.class)
                    .list();
            return handle.createQuery(BOOKED + "WHERE c.own_code = :code")
                    .bind("code", code)
                    .map((row, context) -> booked(row))
                    .findOne();
        });
    }

    private BookedContribution booked(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new BookedContribution(
                new Contribution(
                        id,
                        row.getObject("enrollment_id", UUID.class),
                        row.getObject("participant_id", UUID.class),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("code"),
                        row.getObject("paid_on", LocalDate.class),
                        quote(row),
                        countedUnder(row)),
                row.getString("refund_id") == null ? Optional.empty() : Optional.of(refund(row, id)));
    }

    private static Refund refund(ResultSet row, UUID contributionId) throws SQLException {
        return new Refund(
                row.getObject("refund_id", UUID.class),
                contributionId,
                row.getObject("refunded_on", LocalDate.class),
                RefundReason.valueOf(row.getString("reason")),
                row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                row.getString("booked_by"));
    }

    private Quote quote(ResultSet row) throws SQLException {
        try {
            return new Quote(json.readValue(row.getString("months"), MONTHS), row.getLong("amount"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CountedUnder countedUnder(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("counted_under"), CountedUnder.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
