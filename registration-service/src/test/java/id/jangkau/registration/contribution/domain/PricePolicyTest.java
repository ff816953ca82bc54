package id.jangkau.registration.contribution.domain;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PricePolicyTest {
    private final PricePolicy policy = new PricePolicy(1_000_000, Set.of(12, 1, 3));

    @Test
    void pricesWhatIsRight() {
        assertThat(policy.refusals(new PriceForm(1_000_000, "TRADER", List.of("JKM", "JKK"), 3)))
                .isEmpty();
    }

    @Test
    void namesEveryReasonAtOnce() {
        assertThat(policy.refusals(new PriceForm(999_999, "trader", List.of("JKK", "JP"), 4)))
                .containsExactly(
                        PriceRefusal.of(
                                "occupation",
                                PriceRefusalCode.OCCUPATION_UNKNOWN,
                                "[TRADER, FARMER, FISHER, ARTISAN, DRIVER, OTHER]"),
                        PriceRefusal.of("programmes", PriceRefusalCode.PROGRAMME_UNKNOWN, "[JKK, JKM, JHT]"),
                        PriceRefusal.of("programmes", PriceRefusalCode.PROGRAMMES_INCOMPLETE),
                        PriceRefusal.of("monthlyIncome", PriceRefusalCode.INCOME_BELOW_MINIMUM, 1_000_000L),
                        PriceRefusal.of("months", PriceRefusalCode.MONTHS_NOT_PAYABLE, "[1, 3, 12]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JKK", "JKM", "JHT"})
    void accidentAndDeathAreTheMinimum(String only) {
        assertThat(policy.refusals(new PriceForm(1_000_000, "TRADER", List.of(only), 1)))
                .containsExactly(PriceRefusal.of("programmes", PriceRefusalCode.PROGRAMMES_INCOMPLETE));
    }
}
