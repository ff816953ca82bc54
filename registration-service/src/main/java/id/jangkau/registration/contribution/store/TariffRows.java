package id.jangkau.registration.contribution.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.contribution.domain.Bracket;
import id.jangkau.registration.contribution.domain.ContributionTable;
import id.jangkau.registration.contribution.domain.Discount;
import id.jangkau.registration.contribution.domain.DiscountEnd;
import id.jangkau.registration.contribution.domain.Known;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.TariffHistory;

/** Reads the contribution tables and discounts, all that there ever were. */
@Singleton
public class TariffRows {
    private final Jdbi database;

    TariffRows(Jdbi database) {
        this.database = database;
    }

    /** Ends are read before discounts, so that none is read whose discount is not, whatever is added meanwhile. */
    public TariffHistory history() {
        return database.withHandle(handle -> {
            List<Known<DiscountEnd>> ends = ends(handle);
            return new TariffHistory(tables(handle), discounts(handle), ends);
        });
    }

    private static List<Known<ContributionTable>> tables(Handle handle) {
        String sql = """
                SELECT t.id, t.effective_from, t.legal_basis, t.known_from, t.changed_by, t.changed_at,
                       array_agg(bracket) AS numbers, array_agg(income_from) AS incomes, array_agg(income_basis) AS bases,
                       array_agg(jkk) AS jkk, array_agg(jkm) AS jkm, array_agg(jht) AS jht
                FROM contribution_table t JOIN contribution_bracket b ON b.table_id = t.id
                GROUP BY t.id
                """;
        return handle.createQuery(sql)
                .map((row, context) -> known(
                        row,
                        new ContributionTable(
                                row.getString("id"),
                                month(row, "effective_from"),
                                row.getString("legal_basis"),
                                brackets(row))))
                .list();
    }

    private static List<Bracket> brackets(ResultSet row) throws SQLException {
        Integer[] numbers = (Integer[]) row.getArray("numbers").getArray();
        Long[] incomes = longs(row, "incomes");
        Long[] bases = longs(row, "bases");
        Long[] jkk = longs(row, "jkk");
        Long[] jkm = longs(row, "jkm");
        Long[] jht = longs(row, "jht");
        List<Bracket> brackets = new ArrayList<>(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            brackets.add(new Bracket(numbers[i], incomes[i], bases[i], jkk[i], jkm[i], jht[i]));
        }
        return brackets;
    }

    private static List<Known<Discount>> discounts(Handle handle) {
        String sql = """
                SELECT id, occupations, first_month, last_month, percent, legal_basis, known_from, changed_by, changed_at
                FROM contribution_discount
                ORDER BY id
                """;
        return handle.createQuery(sql)
                .map((row, context) -> known(
                        row,
                        new Discount(
                                row.getString("id"),
                                occupations(
                                        (String[]) row.getArray("occupations").getArray()),
                                month(row, "first_month"),
                                month(row, "last_month"),
                                row.getInt("percent"),
                                row.getString("legal_basis"))))
                .list();
    }

    private static List<Known<DiscountEnd>> ends(Handle handle) {
        String sql = """
                SELECT discount_id, from_month, legal_basis, replaced_by, known_from, changed_by, changed_at
                FROM contribution_discount_end
                """;
        return handle.createQuery(sql)
                .map((row, context) -> known(
                        row,
                        new DiscountEnd(
                                row.getString("discount_id"),
                                month(row, "from_month"),
                                row.getString("legal_basis"),
                                row.getString("replaced_by"))))
                .list();
    }

    private static <T> Known<T> known(ResultSet row, T content) throws SQLException {
        OffsetDateTime from = row.getObject("known_from", OffsetDateTime.class);
        return new Known<>(
                content,
                from.equals(OffsetDateTime.MIN) ? Instant.MIN : from.toInstant(),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    private static Long[] longs(ResultSet row, String column) throws SQLException {
        return (Long[]) row.getArray(column).getArray();
    }

    private static Set<Occupation> occupations(String[] names) {
        return Arrays.stream(names).map(Occupation::valueOf).collect(Collectors.toSet());
    }
}
