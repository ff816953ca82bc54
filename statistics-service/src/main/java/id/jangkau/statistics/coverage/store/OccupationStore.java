package id.jangkau.statistics.coverage.store;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.coverage.domain.OccupationFigures;
import id.jangkau.statistics.coverage.domain.Tally;

/** Counters by occupation. */
@ApplicationScoped
public class OccupationStore {
    private static final String BY_OCCUPATION = """
            SELECT occupation,
                   sum(registered) AS registered,
                   sum(activated + resumed - lapsed - ended) AS active,
                   sum(lapsed - resumed) AS lapsed,
                   sum(contributions) AS contributions
            FROM flow
            WHERE day <= :day
              AND starts_with(coalesce(nullif(district, ''), regency) || '.', :region || '.')
            GROUP BY occupation
            ORDER BY registered DESC, occupation
            """;

    private final Jdbi database;

    OccupationStore(Jdbi database) {
        this.database = database;
    }

    public List<OccupationFigures> in(String region, LocalDate day) {
        return database.withHandle(handle -> handle.createQuery(BY_OCCUPATION)
                .bind("day", day)
                .bind("region", region)
                .map((row, context) -> new OccupationFigures(
                        row.getString("occupation"),
                        new Tally(
                                row.getLong("registered"),
                                row.getLong("active"),
                                row.getLong("lapsed"),
                                row.getLong("contributions"))))
                .list());
    }
}
