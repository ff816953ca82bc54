package id.jangkau.partner.incentive.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.incentive.domain.ClaimLine;
import id.jangkau.partner.incentive.domain.Closing;
import id.jangkau.partner.incentive.domain.Entry;
import id.jangkau.partner.incentive.domain.Line;
import id.jangkau.partner.incentive.domain.MonthlyIncentive;
import id.jangkau.partner.incentive.domain.RateSum;

/** Entries, and what they come to; months are kept as their first days. */
@Singleton
public class Ledger {
    private final Jdbi database;

    Ledger(Jdbi database) {
        this.database = database;
    }

    /** Those that are there already stay as they are. */
    public void add(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var rows = RowArrays.of("entry", entries)
                .column("contribution_id", "uuid", Entry::contributionId)
                .column("kind", "text", entry -> entry.kind().name())
                .column("partner_id", "uuid", Entry::partnerId)
                .column("enrollment_id", "uuid", Entry::enrollmentId)
                .column("participant_id", "uuid", Entry::participantId)
                .column("billing_code", "text", Entry::billingCode)
                .column("paid_on", "date", Entry::paidOn)
                .column("booked_on", "date", Entry::bookedOn)
                .column("amount", "bigint", Entry::amount);
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(LedgerSql.ADD.replace("{entries}", rows.sql())))
                .execute());
    }

    /** Every month of the range, also those without anything. */
    public List<MonthlyIncentive> months(PartnerId partner, YearMonth from, YearMonth to) {
        Map<YearMonth, List<RateSum>> sums = new LinkedHashMap<>();
        Map<YearMonth, Boolean> settled = new LinkedHashMap<>();
        database.useHandle(handle -> handle.createQuery(LedgerSql.MONTHS)
                .bind("partner", partner.value())
                .bind("from", from.atDay(1))
                .bind("to", to.atDay(1))
                .map((row, context) -> {
                    YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
                    settled.put(month, row.getBoolean("settled"));
                    return sums.computeIfAbsent(month, any -> new ArrayList<>()).addAll(sumIn(row));
                })
                .list());
        return sums.entrySet().stream()
                .map(month -> new MonthlyIncentive(
                        month.getKey(), settled.getOrDefault(month.getKey(), false), month.getValue()))
                .toList();
    }

    /** In an order that never changes. */
    public List<ClaimLine> claim(PartnerId partner, YearMonth month) {
        return database.withHandle(handle -> handle.createQuery(LedgerSql.CLAIM)
                .bind("partner", partner.value())
                .bind("month", month.atDay(1))
                .map((row, context) -> lineIn(row))
                .list());
    }

    /** Whoever else closes a month waits until this transaction has ended. */
    public void closeAlone() {
        database.useHandle(handle -> handle.createQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('incentive closing', 0))")
                .mapTo(Integer.class)
                .one());
    }

    /** The one that settled a month. */
    public Optional<Closing> closingOf(YearMonth month) {
        return database.withHandle(handle -> handle.createQuery("""
                        SELECT month, closed_at, closed_by FROM incentive_closing
                        WHERE month >= :month ORDER BY month LIMIT 1
                        """)
                .bind("month", month.atDay(1))
                .map((row, context) -> new Closing(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                        row.getString("closed_by")))
                .findOne());
    }

    /** Writes down what all lines up to its end say now. */
    public void close(Closing closing) {
        LocalDate month = closing.month().atDay(1);
        database.useHandle(handle -> {
            handle.createUpdate(LedgerSql.SETTLE).bind("month", month).execute();
            handle.createUpdate("INSERT INTO incentive_closing (month, closed_at, closed_by) VALUES (:month, :at, :by)")
                    .bind("month", month)
                    .bind("at", OffsetDateTime.ofInstant(closing.at(), Wita.ZONE))
                    .bind("by", closing.by())
                    .execute();
        });
    }

    private static List<RateSum> sumIn(ResultSet row) throws SQLException {
        String line = row.getString("line");
        return line == null
                ? List.of()
                : List.of(new RateSum(
                        Line.valueOf(line),
                        rateIn(row),
                        row.getLong("entries"),
                        row.getLong("amount"),
                        row.getLong("incentive")));
    }

    private static ClaimLine lineIn(ResultSet row) throws SQLException {
        return new ClaimLine(
                Line.valueOf(row.getString("line")),
                row.getObject("contribution_id", UUID.class),
                row.getObject("enrollment_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("billing_code"),
                row.getObject("paid_on", LocalDate.class),
                row.getObject("booked_on", LocalDate.class),
                row.getLong("amount"),
                rateIn(row),
                row.getLong("incentive"));
    }

    /** One way to write it, however it was recorded. */
    private static @Nullable BigDecimal rateIn(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal("rate_percent");
        return rate == null
                ? null
                : rate.setScale(Math.max(0, rate.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }
}
