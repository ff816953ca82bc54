package id.jangkau.statistics.coverage.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How fast it goes and how fast it would have to go, in participants a day, rounded half-up to two places.
 *
 * @param perDay30 net active in the last thirty days, divided by 30; null where it is hidden
 * @param requiredPerDay the gap divided by the days left until the target is due
 * @param projectedOn the day on which the gap closes at this pace
 */
public record Pace(
        @Nullable BigDecimal perDay30,
        @Nullable BigDecimal requiredPerDay,
        @Nullable LocalDate projectedOn) {
    private static final int WINDOW = 30;
    private static final int LONGEST_PROJECTION_YEARS = 100;

    static Pace of(LocalDate asOf, long activeLast30Days, @Nullable Long gap, @Nullable Target target) {
        return new Pace(
                perDay(activeLast30Days, WINDOW),
                requiredPerDay(asOf, gap, target),
                projectedOn(asOf, activeLast30Days, gap));
    }

    static final Pace HIDDEN = new Pace(null, null, null);

    /** Without what tells how many people came in the last thirty days. */
    Pace withoutRate() {
        return new Pace(null, requiredPerDay, null);
    }

    /** Whether the gap closes some day at this pace, though too late to name the day. */
    static boolean isTooFar(LocalDate asOf, long activeLast30Days, @Nullable Long gap) {
        return gap != null && gap > 0 && activeLast30Days > 0 && projectedOn(asOf, activeLast30Days, gap) == null;
    }

    private static @Nullable BigDecimal requiredPerDay(LocalDate asOf, @Nullable Long gap, @Nullable Target target) {
        if (gap == null || target == null || !target.due().isAfter(asOf)) {
            return null;
        }
        return perDay(Math.max(gap, 0), target.due().toEpochDay() - asOf.toEpochDay());
    }

    private static @Nullable LocalDate projectedOn(LocalDate asOf, long activeLast30Days, @Nullable Long gap) {
        if (gap == null || gap <= 0 || activeLast30Days <= 0) {
            return null;
        }
        long days = Math.ceilDiv(Math.multiplyExact(gap, WINDOW), activeLast30Days);
        LocalDate latest = asOf.plusYears(LONGEST_PROJECTION_YEARS);
        return days > latest.toEpochDay() - asOf.toEpochDay() ? null : asOf.plusDays(days);
    }

    private static BigDecimal perDay(long people, long days) {
        return BigDecimal.valueOf(people).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }
}
