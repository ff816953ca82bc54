package id.jangkau.registration.statement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.statement.domain.Statement;

/** A bank's day, added up in one statement and so as of one moment. */
@Singleton
public class StatementRows {
    private static final String HASH = """
            encode(sha256(coalesce(
              string_agg(convert_to(%1$s || E'\\n', 'UTF8'), ''::bytea ORDER BY %1$s COLLATE "C"), ''::bytea)), 'hex')""";
    private static final String SQL = """
            SELECT * FROM
              (SELECT count(*) AS registered, coalesce(sum((quote ->> 'total')::bigint), 0)::bigint AS quoted,
                      %s AS registered_hash
               FROM enrollment WHERE enrolled_by = :partnerId AND created_at >= :from AND created_at < :until) r,
              (SELECT count(*) AS payments, coalesce(sum(amount), 0)::bigint AS paid, %s AS payments_hash
               FROM billing WHERE partner_id = :partnerId AND booked_at >= :from AND booked_at < :until) p,
              (SELECT count(*) FILTER (WHERE c.kind = 'CANCELLED') AS cancellations,
                      count(*) FILTER (WHERE c.kind = 'ENDED') AS endings,
                      count(*) FILTER (WHERE c.kind = 'CORRECTED') AS corrections
               FROM enrollment_change c JOIN enrollment e ON e.id = c.enrollment_id
               WHERE c.kind IN ('CANCELLED', 'ENDED', 'CORRECTED')
                 AND c.changed_at >= :from AND c.changed_at < :until
                 AND coalesce(c.partner_id, e.enrolled_by) = :partnerId) c
            """.formatted(HASH.formatted("reference"), HASH.formatted("payment_reference"));

    private final Jdbi database;

    StatementRows(Jdbi database) {
        this.database = database;
    }

    public Statement of(UUID partnerId, LocalDate day, boolean isFinal) {
        return database.withHandle(handle -> handle.createQuery(SQL)
                .bind("partnerId", partnerId)
                .bind("from", day.atStartOfDay(Wita.ZONE).toOffsetDateTime())
                .bind("until", day.plusDays(1).atStartOfDay(Wita.ZONE).toOffsetDateTime())
                .map((row, context) -> statement(row, day, isFinal))
                .one());
    }

    private static Statement statement(ResultSet row, LocalDate day, boolean isFinal) throws SQLException {
        return new Statement(
                day,
                isFinal,
                new Statement.Total(row.getLong("registered"), row.getLong("quoted"), row.getString("registered_hash")),
                new Statement.Total(row.getLong("payments"), row.getLong("paid"), row.getString("payments_hash")),
                row.getLong("cancellations"),
                row.getLong("endings"),
                row.getLong("corrections"));
    }
}
