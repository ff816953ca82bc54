package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.Set;

/**
 * Percent off JKK and JKM, never JHT, decided per contribution month.
 *
 * @param firstMonth included
 * @param lastMonth included
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
        return occupations.contains(occupation) && !month.isBefore(firstMonth) && !month.isAfter(lastMonth);
    }

    long reduce(long rupiah) {
        return rupiah - Math.round(rupiah * percent / 100.0);
    }
}
