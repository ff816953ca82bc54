package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;

/**
 * Percent off JKK and JKM, never JHT, decided per contribution month.
 *
 * @param firstMonth included
 * @param lastMonth included; before the first when it never holds, for it ended before it began
 */
public record Discount(
        String id,
        Set<Occupation> occupations,
        YearMonth firstMonth,
        YearMonth lastMonth,
        int percent,
        String legalBasis) {
    public Discount {
        occupations = Set.copyOf(occupations);
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a discount is 1 to 100 percent: " + id);
        }
    }

    boolean holds(Occupation occupation, YearMonth month) {
        return occupations.contains(occupation) && holdsIn(month);
    }

    boolean holdsIn(YearMonth month) {
        return !month.isBefore(firstMonth) && !month.isAfter(lastMonth);
    }

    /** Whether both hold for some occupation in some month. */
    boolean overlaps(Discount other) {
        boolean together = !firstMonth.isAfter(other.lastMonth) && !other.firstMonth.isAfter(lastMonth);
        return together && holdsAtAll() && other.holdsAtAll() && !Collections.disjoint(occupations, other.occupations);
    }

    /** With its last month before that one, whatever it was to be. */
    Discount endingBefore(YearMonth month) {
        return month.isAfter(lastMonth)
                ? this
                : new Discount(id, occupations, firstMonth, month.minusMonths(1), percent, legalBasis);
    }

    long reduce(long rupiah) {
        return rupiah - Math.round(rupiah * percent / 100.0);
    }

    private boolean holdsAtAll() {
        return !firstMonth.isAfter(lastMonth);
    }
}
