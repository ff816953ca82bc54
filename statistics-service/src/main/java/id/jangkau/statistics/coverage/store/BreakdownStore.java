package id.jangkau.statistics.coverage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.coverage.domain.Breakdown.Dimension;
import id.jangkau.statistics.coverage.domain.Breakdown.Part;
import id.jangkau.statistics.coverage.domain.RegionTable.Place;
import id.jangkau.statistics.coverage.domain.Tally;

/** Counters by region and something else. */
@ApplicationScoped
public class BreakdownStore {
    private static final String PARTS = """
            SELECT regency, district, {dimension},
                   sum(registered) AS registered,
                   sum(activated + resumed - lapsed - ended) AS active,
                   sum(lapsed - resumed) AS lapsed,
                   sum(contributions) AS contributions
            FROM flow
            WHERE day <= :day
            GROUP BY regency, district, {dimension}
            """;

    private final Jdbi database;

    BreakdownStore(Jdbi database) {
        this.database = database;
    }

    public List<Part> parts(Dimension dimension, LocalDate day) {
        List<String> columns = columnsOf(dimension);
        return database.withHandle(
                handle -> handle.createQuery(PARTS.replace("{dimension}", String.join(", ", columns)))
                        .bind("day", day)
                        .map((row, context) -> part(row, columns))
                        .list());
    }

    private static Part part(ResultSet row, List<String> columns) throws SQLException {
        List<String> category = new ArrayList<>();
        for (String column : columns) {
            category.add(row.getString(column));
        }
        return new Part(
                new Place(row.getString("regency"), row.getString("district")),
                List.copyOf(category),
                new Tally(
                        row.getLong("registered"),
                        row.getLong("active"),
                        row.getLong("lapsed"),
                        row.getLong("contributions")));
    }

    private static List<String> columnsOf(Dimension dimension) {
        return switch (dimension) {
            case OCCUPATION -> List.of("occupation");
            case SEX_AND_AGE_BAND -> List.of("sex", "age_band");
            case PROGRAMMES -> List.of("programmes");
        };
    }
}
