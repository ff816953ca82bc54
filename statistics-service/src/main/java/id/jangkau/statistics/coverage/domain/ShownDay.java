package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;

import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

/**
 * The day whose figures a reader is shown. Who may not see small cells is shown small places, and breakdowns of anything
 * less than the province, at the ends of months only: from one day to the next they would move by single people.
 */
public final class ShownDay {
    private ShownDay() {}

    /** For totals. */
    public static LocalDate ofTotals(Region region, LocalDate asOf, boolean seesSmallCells) {
        return seesSmallCells || region.level() != Level.DISTRICT ? asOf : monthEnd(asOf);
    }

    /** For breakdowns. */
    public static LocalDate ofBreakdown(Region region, LocalDate asOf, boolean seesSmallCells) {
        return seesSmallCells || region.level() == Level.PROVINCE ? asOf : monthEnd(asOf);
    }

    /** For months: those that are over, since the figures of the one that runs move by single people. */
    public static LocalDate ofMonths(LocalDate today, boolean seesSmallCells) {
        return seesSmallCells ? today : monthEnd(today);
    }

    private static LocalDate monthEnd(LocalDate day) {
        return Bucket.MONTH.endOf(day).equals(day)
                ? day
                : Bucket.MONTH.startOf(day).minusDays(1);
    }
}
