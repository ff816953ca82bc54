package id.jangkau.statistics.coverage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.coverage.domain.Cohorts;
import id.jangkau.statistics.coverage.domain.Cohorts.Part;
import id.jangkau.statistics.coverage.domain.RegionTable.Place;

/** Enrollments by the month of their registration: what became of each is in its own row. */
@ApplicationScoped
public class CohortStore {
    private static final String PARTS = """
            SELECT regency, district, month, count(*) AS registered, count(*) FILTER (WHERE activated) AS activated,
                   {counts}
            FROM (
              SELECT regency, district, CAST(date_trunc('month', CAST(registered_on AS timestamp)) AS date) AS month, life.*
              FROM enrollment CROSS JOIN LATERAL (
                SELECT coalesce(bool_or(kind = 'ACTIVATED' AND day <= :asOf), false) AS activated,
                       {balances}
                FROM unnest(flow_day, flow_kind) AS flow (day, kind),
                     LATERAL (SELECT CASE WHEN kind IN ('ACTIVATED', 'RESUMED') THEN 1
                                          WHEN kind IN ('LAPSED', 'ENDED') THEN -1 ELSE 0 END AS net) AS change) life
              WHERE registered_on BETWEEN :from AND least(:to, :asOf) AND flow_kind <> '{}') enrolled
            GROUP BY regency, district, month
            """.replace(
                    "{counts}", each("count(*) FILTER (WHERE balance_%1$d > 0) AS active_%1$d"))
            .replace("{balances}", each("""
                    sum(net) FILTER (WHERE day < date_trunc('month', CAST(registered_on AS timestamp))
                      + make_interval(months => %1$d + 1)) AS balance_%1$d"""));

    private final Jdbi database;

    CohortStore(Jdbi database) {
        this.database = database;
    }

    /** Those registered in these months, and what had become of them by a day. */
    public List<Part> parts(YearMonth from, YearMonth to, LocalDate asOf) {
        return database.withHandle(handle -> handle.createQuery(PARTS)
                .bind("from", from.atDay(1))
                .bind("to", to.atEndOfMonth())
                .bind("asOf", asOf)
                .map((row, context) -> part(row))
                .list());
    }

    private static Part part(ResultSet row) throws SQLException {
        List<Long> activeAfter = new ArrayList<>();
        for (int months : Cohorts.AFTER_MONTHS) {
            activeAfter.add(row.getLong("active_" + months));
        }
        return new Part(
                new Place(row.getString("regency"), row.getString("district")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("registered"),
                row.getLong("activated"),
                activeAfter);
    }

    private static String each(String column) {
        return Cohorts.AFTER_MONTHS.stream().map(column::formatted).collect(Collectors.joining(", "));
    }
}
