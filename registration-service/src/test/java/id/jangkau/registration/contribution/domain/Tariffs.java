package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Enough of the law to price the examples of it. */
public final class Tariffs {
    static final ContributionTable TABLE = new ContributionTable(
            "T",
            YearMonth.of(2015, 7),
            "law",
            List.of(
                    new Bracket(1, 0, 1_000_000, 10_000, 6_800, 20_000),
                    new Bracket(2, 1_100_000, 1_200_000, 12_000, 6_800, 24_000),
                    new Bracket(9, 2_500_000, 2_600_000, 26_000, 6_800, 52_000),
                    new Bracket(10, 2_700_000, 2_950_000, 29_500, 6_800, 59_000),
                    new Bracket(33, 20_200_000, 20_700_000, 207_000, 6_800, 414_000)));

    private Tariffs() {}

    public static Tariff ofTheLaw() {
        return new Tariff(
                List.of(TABLE),
                List.of(
                        discount("DRIVER", Set.of(Occupation.DRIVER), "2026-01", "2027-03"),
                        discount("OTHERS", EnumSet.complementOf(EnumSet.of(Occupation.DRIVER)), "2026-04", "2026-12")));
    }

    private static Discount discount(String id, Set<Occupation> occupations, String first, String last) {
        return new Discount(id, occupations, YearMonth.parse(first), YearMonth.parse(last), 50, "PP 50/2025");
    }
}
