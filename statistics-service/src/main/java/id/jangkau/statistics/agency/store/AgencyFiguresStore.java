package id.jangkau.statistics.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.agency.domain.AgencyFigures;
import id.jangkau.statistics.agency.domain.Funnel.Step;
import id.jangkau.statistics.agency.domain.Ranking;
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

    private static final String RANKED = """
            SELECT agency.id, bank_code, name, agency.regency, status,
                   in_force @> CAST(:day AS date) AS in_force,
                   coalesce(registered, 0) AS registered, coalesce(active, 0) AS active,
                   coalesce(lapsed, 0) AS lapsed, coalesce(contributions, 0) AS contributions,
                   last_enrollment_on
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
            WHERE licensed_on <= :day AND starts_with(agency.regency || '.', :seat || '.')
            ORDER BY {ranking}, name, bank_code
            LIMIT :limit
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

    /** Those seated in a region, with all that was counted to that day. */
    public List<AgencyFigures> ranked(String seat, Ranking by, LocalDate day, int limit) {
        return database.withHandle(handle -> handle.createQuery(RANKED.replace("{ranking}", orderOf(by)))
                .bind("day", day)
                .bind("seat", seat)
                .bind("limit", limit)
                .map((row, context) -> figures(row))
                .list());
    }

    private static String orderOf(Ranking by) {
        return switch (by) {
            case ENROLLED -> "registered DESC NULLS LAST";
            case ACTIVE -> "active DESC NULLS LAST";
            case CONTRIBUTIONS -> "contributions DESC NULLS LAST";
            case NAME -> "name";
        };
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
                row.getObject("last_enrollment_on", LocalDate.class));
    }
}
