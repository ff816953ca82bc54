package id.jangkau.statistics.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.agency.domain.AgencyFigures;
import id.jangkau.statistics.agency.domain.AgencyFigures.Goal;
import id.jangkau.statistics.agency.domain.AgencyFigures.Passed;
import id.jangkau.statistics.agency.domain.Funnel.Step;
import id.jangkau.statistics.coverage.domain.Tally;

/** Agencies, and the counters of what they enrolled. */
@ApplicationScoped
public class AgencyFiguresStore {
    private static final String BY_STATUS = """
            SELECT status, count(*) AS count, count(*) FILTER (WHERE in_force @> CAST(:day AS date)) AS active
            FROM agency
            WHERE licensed_on <= :day
            GROUP BY status
            ORDER BY count DESC, status
            """;

    private static final String ALL = """
            SELECT agency.id, bank_code, agency.name, agency.regency, status,
                   in_force @> CAST(:day AS date) AS in_force,
                   coalesce(registered, 0) AS registered, coalesce(tally.active, 0) + coalesce(passed.active, 0) AS active,
                   coalesce(tally.lapsed, 0) + coalesce(passed.lapsed, 0) AS lapsed,
                   coalesce(contributions, 0) AS contributions,
                   coalesce(taken_over, 0) AS taken_over, coalesce(handed_over, 0) AS handed_over,
                   last_enrollment_on, target.value AS target_value, target.day AS target_due
            FROM agency
            LEFT JOIN (
              SELECT partner,
                     sum(registered) AS registered,
                     sum(activated + resumed - partner_day.lapsed - ended) AS active,
                     sum(partner_day.lapsed - resumed) AS lapsed,
                     sum(contributions) AS contributions,
                     max(day) FILTER (WHERE registered > 0) AS last_enrollment_on
              FROM partner_day
              WHERE day <= :day
              GROUP BY partner) AS tally ON tally.partner = agency.id
            LEFT JOIN (
              SELECT partner, sum(taken_over) AS taken_over, sum(handed_over) AS handed_over,
                     sum(active) AS active, sum(lapsed) AS lapsed
              FROM partner_transfer
              WHERE day <= :day
              GROUP BY partner) AS passed ON passed.partner = agency.id
            LEFT JOIN LATERAL (
              SELECT value, day FROM reference_in_force
              WHERE kind = 'TARGET' AND partner = agency.id
              ORDER BY day < CAST(:day AS date), abs(day - CAST(:day AS date)) LIMIT 1) target ON true
            WHERE licensed_on <= :day
            """;

    private final Jdbi database;

    AgencyFiguresStore(Jdbi database) {
        this.database = database;
    }

    public List<Step> byStatus(LocalDate day) {
        return database.withHandle(handle -> handle.createQuery(BY_STATUS)
                .bind("day", day)
                .map((row, context) -> new Step(row.getString("status"), row.getLong("count"), row.getLong("active")))
                .list());
    }

    /** All that were licensed by then, with all that was counted to that day. */
    public List<AgencyFigures> asOf(LocalDate day) {
        return database.withHandle(handle -> handle.createQuery(ALL)
                .bind("day", day)
                .map((row, context) -> figures(row))
                .list());
    }

    private static AgencyFigures figures(ResultSet row) throws SQLException {
        return new AgencyFigures(
                row.getObject("id", UUID.class),
                row.getString("bank_code"),
                row.getString("name"),
                row.getString("regency"),
                row.getString("status"),
                row.getBoolean("in_force"),
                new Tally(
                        row.getLong("registered"),
                        row.getLong("active"),
                        row.getLong("lapsed"),
                        row.getLong("contributions")),
                new Passed(row.getLong("taken_over"), row.getLong("handed_over")),
                false,
                row.getObject("last_enrollment_on", LocalDate.class),
                target(row));
    }

    private static @Nullable Goal target(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("target_due", LocalDate.class);
        return due == null ? null : new Goal(row.getLong("target_value"), due);
    }
}
