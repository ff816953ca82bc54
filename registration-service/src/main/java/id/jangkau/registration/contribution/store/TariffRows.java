package id.jangkau.registration.contribution.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.contribution.domain.Bracket;
import id.jangkau.registration.contribution.domain.ContributionTable;
import id.jangkau.registration.contribution.domain.Discount;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Tariff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** Reads the effective-dated contribution tables and discounts. */
@Singleton
public class TariffRows {
    private final Jdbi database;

    TariffRows(Jdbi database) {
        this.database = database;
    }

    public Tariff all() {
        return database.withHandle(handle -> new Tariff(tables(handle), discounts(handle)));
    }

    private static List<ContributionTable> tables(Handle handle) {
        Map<String, List<Bracket>> brackets = handle
                .createQuery(
                        "SELECT table_id, bracket, income_from, income_basis, jkk, jkm, jht FROM contribution_bracket")
                .map((row, context) -> Map.entry(
                        row.getString("table_id"),
                        new Bracket(
                                row.getInt("bracket"),
                                row.getLong("income_from"),
                                row.getLong("income_basis"),
                                row.getLong("jkk"),
                                row.getLong("jkm"),
                                row.getLong("jht"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return handle.createQuery("SELECT id, effective_from, legal_basis FROM contribution_table")
                .map((row, context) -> new ContributionTable(
                        row.getString("id"),
                        YearMonth.from(row.getObject("effective_from", LocalDate.class)),
                        row.getString("legal_basis"),
                        brackets.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private static List<Discount> discounts(Handle handle) {
        return handle.createQuery("SELECT id, occupations, first_month, last_month, percent, legal_basis"
                        + " FROM contribution_discount ORDER BY id")
                .map((row, context) -> new Discount(
                        row.getString("id"),
                        occupations((String[]) row.getArray("occupations").getArray()),
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        YearMonth.from(row.getObject("last_month", LocalDate.class)),
                        row.getInt("percent"),
                        row.getString("legal_basis")))
                .list();
    }

    private static Set<Occupation> occupations(String[] names) {
        return Arrays.stream(names).map(Occupation::valueOf).collect(Collectors.toSet());
    }
}
