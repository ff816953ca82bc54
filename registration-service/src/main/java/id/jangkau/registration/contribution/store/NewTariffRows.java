package id.jangkau.registration.contribution.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Bracket;
import id.jangkau.registration.contribution.domain.ContributionTable;
import id.jangkau.registration.contribution.domain.Discount;
import id.jangkau.registration.contribution.domain.DiscountEnd;
import id.jangkau.registration.contribution.domain.Known;

/** Adds contribution tables and discounts; nothing is ever changed or deleted. */
@Singleton
public class NewTariffRows {
    private final Jdbi database;

    NewTariffRows(Jdbi database) {
        this.database = database;
    }

    /** Nobody else adds any until the transaction ends, and it ends within that time or is rolled back. */
    public void lock(Duration within) {
        database.useHandle(handle -> {
            handle.execute("SET LOCAL transaction_timeout = " + within.toMillis());
            handle.execute("LOCK TABLE contribution_table, contribution_discount IN SHARE ROW EXCLUSIVE MODE");
        });
    }

    public void insert(Known<ContributionTable> table) {
        String sql = """
                INSERT INTO contribution_table (id, effective_from, legal_basis, known_from, changed_by, changed_at)
                VALUES (:id, :effectiveFrom, :legalBasis, :knownFrom, :by, :writtenAt)
                """;
        database.useHandle(handle -> written(handle.createUpdate(sql), table)
                .bind("id", table.row().id())
                .bind("effectiveFrom", day(table.row().effectiveFrom()))
                .bind("legalBasis", table.row().legalBasis())
                .execute());
        insertBrackets(table.row());
    }

    public void insertDiscount(Known<Discount> discount) {
        String sql = """
                INSERT INTO contribution_discount
                  (id, occupations, first_month, last_month, percent, legal_basis, known_from, changed_by, changed_at)
                VALUES (:id, :occupations::text[], :first, :last, :percent, :legalBasis, :knownFrom, :by, :writtenAt)
                """;
        Discount row = discount.row();
        String[] occupations =
                row.occupations().stream().map(Enum::name).sorted().toArray(String[]::new);
        database.useHandle(handle -> written(handle.createUpdate(sql), discount)
                .bind("id", row.id())
                .bindArray("occupations", String.class, (Object[]) occupations)
                .bind("first", day(row.firstMonth()))
                .bind("last", day(row.lastMonth()))
                .bind("percent", row.percent())
                .bind("legalBasis", row.legalBasis())
                .execute());
    }

    public void insertEnd(Known<DiscountEnd> end) {
        String sql = """
                INSERT INTO contribution_discount_end
                  (discount_id, from_month, legal_basis, replaced_by, known_from, changed_by, changed_at)
                VALUES (:discount, :fromMonth, :legalBasis, :replacedBy, :knownFrom, :by, :writtenAt)
                """;
        database.useHandle(handle -> written(handle.createUpdate(sql), end)
                .bind("discount", end.row().discount())
                .bind("fromMonth", day(end.row().fromMonth()))
                .bind("legalBasis", end.row().legalBasis())
                .bind("replacedBy", end.row().replacedBy())
                .execute());
    }

    private void insertBrackets(ContributionTable table) {
        var rows = RowArrays.of("b", table.brackets())
                .column("bracket", "int", Bracket::number)
                .column("income_from", "bigint", Bracket::incomeFrom)
                .column("income_basis", "bigint", Bracket::basis)
                .column("jkk", "bigint", Bracket::jkk)
                .column("jkm", "bigint", Bracket::jkm)
                .column("jht", "bigint", Bracket::jht);
        String sql = """
                INSERT INTO contribution_bracket
                  (table_id, bracket, income_from, income_basis, jkk, jkm, jht, confidence)
                SELECT :table, bracket, income_from, income_basis, jkk, jkm, jht, 'decreed' FROM %s
                """.formatted(rows.sql());
        database.useHandle(handle ->
                rows.bindTo(handle.createUpdate(sql)).bind("table", table.id()).execute());
    }

    private static <S extends SqlStatement<S>> S written(S statement, Known<?> row) {
        return statement
                .bind("knownFrom", OffsetDateTime.ofInstant(row.from(), Wita.ZONE))
                .bind("by", row.by())
                .bind("writtenAt", OffsetDateTime.ofInstant(row.writtenAt(), Wita.ZONE));
    }

    private static LocalDate day(YearMonth month) {
        return month.atDay(1);
    }
}
