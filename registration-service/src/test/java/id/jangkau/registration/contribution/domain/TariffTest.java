package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.jangkau.registration.contribution.domain.Programme.JHT;
import static id.jangkau.registration.contribution.domain.Programme.JKK;
import static id.jangkau.registration.contribution.domain.Programme.JKM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TariffTest {
    private static final YearMonth JUNE_2025 = YearMonth.of(2025, 6);
    private static final Set<Programme> ALL = Set.of(JKK, JKM, JHT);

    private final Tariff tariff = Tariffs.ofTheLaw();

    @ParameterizedTest
    @CsvSource({
        "1000000, 10000, 6800, 20000, 36800",
        "1099999, 10000, 6800, 20000, 36800",
        "1100000, 12000, 6800, 24000, 42800",
        "2699999, 26000, 6800, 52000, 84800",
        "2700000, 29500, 6800, 59000, 95300",
        "2800000, 29500, 6800, 59000, 95300",
        "9000000000, 207000, 6800, 414000, 627800"
    })
    void pricesByTheBracketAndNotByTheIncome(long income, long jkk, long jkm, long jht, long total) {
        Quote.Month month = one(income, Occupation.TRADER, ALL, JUNE_2025);
        assertThat(month)
                .extracting(Quote.Month::jkk, Quote.Month::jkm, Quote.Month::jht, Quote.Month::total)
                .containsExactly(jkk, jkm, jht, total);
    }

    @Test
    void withoutOldAgeOnlyAccidentAndDeathArePaid() {
        assertThat(one(1_000_000, Occupation.TRADER, Set.of(JKK, JKM), JUNE_2025)
                        .total())
                .isEqualTo(16_800);
    }

    @ParameterizedTest
    @CsvSource({
        "FARMER, 2026-03, 36800",
        "FARMER, 2026-04, 28400",
        "FARMER, 2026-05, 28400",
        "FARMER, 2026-12, 28400",
        "FARMER, 2027-01, 36800",
        "DRIVER, 2025-12, 36800",
        "DRIVER, 2026-01, 28400",
        "DRIVER, 2027-03, 28400",
        "DRIVER, 2027-04, 36800"
    })
    void theDiscountIsDecidedByOccupationAndMonth(Occupation occupation, String month, long total) {
        assertThat(one(1_000_000, occupation, ALL, YearMonth.parse(month)).total())
                .isEqualTo(total);
    }

    @Test
    void aQuoteNamesTheRowsAndTheLawItUsed() {
        Quote.Month discounted = one(1_000_000, Occupation.FARMER, ALL, YearMonth.of(2026, 5));
        assertThat(discounted.bracket()).isEqualTo(1);
        assertThat(discounted.table()).isEqualTo("T");
        assertThat(discounted.discount()).isEqualTo("OTHERS");
        assertThat(discounted.legalBasis()).isEqualTo("law; PP 50/2025");
        assertThat(one(1_000_000, Occupation.FARMER, ALL, JUNE_2025).discount()).isNull();
    }

    @Test
    void aNewTableHoldsFromItsMonthOn() {
        ContributionTable dearer =
                new ContributionTable("T2", YearMonth.of(2030, 1), "new law", List.of(new Bracket(1, 0, 1, 7, 7, 7)));
        Tariff changed = new Tariff(List.of(dearer, Tariffs.TABLE), List.of());
        Quote quote = changed.quote(1_000_000, Occupation.TRADER, ALL, YearMonth.of(2029, 12), 2);
        assertThat(quote.months().stream().map(Quote.Month::table)).containsExactly("T", "T2");
    }

    @Test
    void refusesAMonthBeforeEveryTable() {
        assertThatThrownBy(() -> one(1_000_000, Occupation.TRADER, ALL, YearMonth.of(2015, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichMonthHasNoTable() {
        assertThat(tariff.refusalOf(YearMonth.of(2015, 7))).isEmpty();
        assertThat(tariff.refusalOf(YearMonth.of(2015, 6)))
                .contains(PriceRefusal.of("fromMonth", PriceRefusalCode.MONTH_WITHOUT_TABLE, "2015-06"));
    }

    @Test
    void recomputesAQuoteByTheRowsThatItNames() {
        Quote stored = tariff.quote(2_800_000, Occupation.FARMER, ALL, YearMonth.of(2026, 12), 2);
        ContributionTable instead =
                new ContributionTable("T2", YearMonth.of(2015, 7), "new law", List.of(new Bracket(10, 0, 1, 7, 7, 7)));
        Tariff today = new Tariff(List.of(instead, Tariffs.TABLE), tariff.discounts());
        assertThat(today.quote(2_800_000, Occupation.FARMER, ALL, YearMonth.of(2026, 12), 2))
                .isNotEqualTo(stored);
        assertThat(today.recompute(stored, ALL)).isEqualTo(stored);
    }

    @Test
    void recomputesNothingByRowsThatItDoesNotKnow() {
        Quote stored = tariff.quote(1_000_000, Occupation.FARMER, ALL, YearMonth.of(2026, 12), 1);
        assertThatThrownBy(() -> new Tariff(List.of(), tariff.discounts()).recompute(stored, ALL))
                .hasMessageContaining("no contribution table is called T");
        assertThatThrownBy(() -> new Tariff(tariff.tables(), List.of()).recompute(stored, ALL))
                .hasMessageContaining("no discount is called OTHERS");
        ContributionTable shorter =
                new ContributionTable("T", JUNE_2025, "law", List.of(new Bracket(2, 0, 1, 7, 7, 7)));
        assertThatThrownBy(() -> new Tariff(List.of(shorter), tariff.discounts()).recompute(stored, ALL))
                .hasMessageContaining("table T has no bracket 1");
    }

    @Test
    void aTableBeginsAtIncomeZero() {
        assertThatThrownBy(() -> new ContributionTable("T", JUNE_2025, "law", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContributionTable("T", JUNE_2025, "law", List.of(new Bracket(1, 1, 1, 7, 7, 7))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDiscountIsOneToAHundredPercent() {
        assertThatThrownBy(() -> percent(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> percent(101)).isInstanceOf(IllegalArgumentException.class);
        assertThat(percent(1).reduce(6_800)).isEqualTo(6_732);
        assertThat(percent(33).reduce(6_800)).isEqualTo(4_556);
        assertThat(percent(100).reduce(6_800)).isZero();
    }

    @Test
    void aQuotesTotalIsTheSumOfItsMonths() {
        Quote quote = tariff.quote(1_000_000, Occupation.TRADER, ALL, JUNE_2025, 2);
        assertThatThrownBy(() -> new Quote(quote.months(), quote.total() + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Discount percent(int percent) {
        return new Discount("D", Set.of(Occupation.FARMER), JUNE_2025, JUNE_2025, percent, "law");
    }

    private Quote.Month one(long income, Occupation occupation, Set<Programme> programmes, YearMonth month) {
        return tariff.quote(income, occupation, programmes, month, 1).months().getFirst();
    }
}
