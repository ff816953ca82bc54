package id.jangkau.statistics.coverage.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a timeline is divided into. */
public enum Bucket {
    DAY(ChronoUnit.DAYS),
    /** From Monday to Sunday (ISO 8601). */
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    Bucket(ChronoUnit unit) {
        this.unit = unit;
    }

    /** Some days of a timeline, the last one included. */
    public record Period(LocalDate from, LocalDate to) {}

    /** Its first day, for any day in it. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** Its last day, for any day in it. */
    public LocalDate endOf(LocalDate day) {
        return startOf(day).plus(1, unit).minusDays(1);
    }

    /** How many there are from one day to another, including begun ones. */
    public long between(LocalDate from, LocalDate to) {
        return unit.between(startOf(from), startOf(to)) + 1;
    }

    /** All from one day to another; the first and the last may be cut. */
    public List<Period> periods(LocalDate from, LocalDate to) {
        return Stream.iterate(startOf(from), start -> !start.isAfter(to), start -> start.plus(1, unit))
                .map(start -> new Period(later(start, from), earlier(endOf(start), to)))
                .toList();
    }

    /** As SDMX writes the period of a day: {@code 2025-06-30}, {@code 2025-W27}, {@code 2025-06}. */
    public String periodOf(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK ->
                "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, 7);
        };
    }

    /** {@code day}, {@code week} or {@code month}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
