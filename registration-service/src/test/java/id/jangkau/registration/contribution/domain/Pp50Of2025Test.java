package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static id.jangkau.registration.contribution.domain.Programme.JHT;
import static id.jangkau.registration.contribution.domain.Programme.JKK;
import static id.jangkau.registration.contribution.domain.Programme.JKM;
import static org.assertj.core.api.Assertions.assertThat;

/** Half of JKK and JKM: drivers to March 2027, everybody else to December 2026; a payment may straddle the end. */
class Pp50Of2025Test {
    private final Tariff tariff = Tariffs.ofTheLaw();

    @Test
    void aDriverPayingTwelveMonthsFromOctober2026PaysHalfToMarch2027AndInFullAfter() {
        Quote quote = tariff.quote(1_000_000, Occupation.DRIVER, Set.of(JKK, JKM, JHT), YearMonth.of(2026, 10), 12);
        assertThat(written(quote))
                .containsExactly(
                        "2026-10: 5000 + 3400 + 20000 = 28400",
                        "2026-11: 5000 + 3400 + 20000 = 28400",
                        "2026-12: 5000 + 3400 + 20000 = 28400",
                        "2027-01: 5000 + 3400 + 20000 = 28400",
                        "2027-02: 5000 + 3400 + 20000 = 28400",
                        "2027-03: 5000 + 3400 + 20000 = 28400",
                        "2027-04: 10000 + 6800 + 20000 = 36800",
                        "2027-05: 10000 + 6800 + 20000 = 36800",
                        "2027-06: 10000 + 6800 + 20000 = 36800",
                        "2027-07: 10000 + 6800 + 20000 = 36800",
                        "2027-08: 10000 + 6800 + 20000 = 36800",
                        "2027-09: 10000 + 6800 + 20000 = 36800");
        assertThat(quote.total()).isEqualTo(391_200);
    }

    @Test
    void aFarmerPayingSixMonthsFromOctober2026PaysHalfToDecember2026AndInFullAfter() {
        Quote quote = tariff.quote(2_800_000, Occupation.FARMER, Set.of(JKK, JKM), YearMonth.of(2026, 10), 6);
        assertThat(written(quote))
                .containsExactly(
                        "2026-10: 14750 + 3400 + 0 = 18150",
                        "2026-11: 14750 + 3400 + 0 = 18150",
                        "2026-12: 14750 + 3400 + 0 = 18150",
                        "2027-01: 29500 + 6800 + 0 = 36300",
                        "2027-02: 29500 + 6800 + 0 = 36300",
                        "2027-03: 29500 + 6800 + 0 = 36300");
        assertThat(quote.total()).isEqualTo(163_350);
    }

    private static List<String> written(Quote quote) {
        return quote.months().stream()
                .map(month -> "%s: %d + %d + %d = %d"
                        .formatted(month.month(), month.jkk(), month.jkm(), month.jht(), month.total()))
                .toList();
    }
}
