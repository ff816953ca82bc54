package id.jangkau.statistics.coverage.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.coverage.domain.Contributions.Grouping;
import id.jangkau.statistics.coverage.domain.Contributions.Money;
import id.jangkau.statistics.coverage.domain.Contributions.Part;
import id.jangkau.statistics.coverage.domain.RegionTable.Place;

/** Contributions by month, less what was given back in it. */
@ApplicationScoped
public class ContributionStore {
    private static final String PARTS = """
            SELECT CAST(date_trunc('month', CAST(booked_on AS timestamp)) AS date) AS month, regency, district,
                   {key} AS key, sum(amount) AS rupiah, count(DISTINCT enrollment) AS payers
            FROM (
              SELECT paid_on AS booked_on, regency, district, partner, programmes, amount, enrollment FROM contribution
              UNION ALL
              SELECT refunded_on, regency, district, partner, programmes, -amount, enrollment FROM contribution_refund
            ) AS booked
            WHERE booked_on BETWEEN :from AND least(:to, :asOf)
            GROUP BY 1, 2, 3, 4
            """;

    private final Jdbi database;

    ContributionStore(Jdbi database) {
        this.database = database;
    }

    /** Those of these months that were paid by a day. */
    public List<Part> parts(Grouping key, YearMonth from, YearMonth to, LocalDate asOf) {
        return database.withHandle(handle -> handle.createQuery(PARTS.replace("{key}", columnOf(key)))
                .bind("from", from.atDay(1))
                .bind("to", to.atEndOfMonth())
                .bind("asOf", asOf)
                .map((row, context) -> new Part(
                        new Place(row.getString("regency"), row.getString("district")),
                        row.getString("key"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Money(row.getLong("rupiah"), row.getLong("payers"))))
                .list());
    }

    private static String columnOf(Grouping key) {
        return switch (key) {
            case REGION -> "''";
            case PARTNER -> "CAST(partner AS text)";
            case PROGRAMMES -> "programmes";
        };
    }
}
