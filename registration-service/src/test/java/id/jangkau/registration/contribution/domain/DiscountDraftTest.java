package id.jangkau.registration.contribution.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DiscountDraftTest {
    private static final YearMonth CURRENT = YearMonth.of(2026, 11);
    private static final Discount GRANTED = new Discount(
            "GRANTED",
            Set.of(Occupation.FARMER, Occupation.FISHER),
            YearMonth.of(2027, 3),
            YearMonth.of(2027, 6),
            50,
            "law");
    private static final Tariff KNOWN = new Tariff(List.of(Tariffs.TABLE), List.of(GRANTED));

    @Test
    void takesADiscountFromTheNextMonthOn() {
        DiscountDraft draft = draft("2026-12", "2026-12", 1, null, "FARMER");
        assertThat(draft.refusals(KNOWN, CURRENT)).isEmpty();
        assertThat(draft.overlapped(KNOWN)).isEmpty();
        assertThat(draft.end()).isEmpty();
        assertThat(draft("2026-12", "2026-12", 100, null, "FARMER").refusals(KNOWN, CURRENT))
                .isEmpty();
    }

    @Test
    void namesEveryReasonAtOnce() {
        assertThat(draft("2026-11", "2026-10", 0, "NONE", "FARMER", "BANKER").refusals(KNOWN, CURRENT))
                .extracting(PriceRefusal::field)
                .containsExactly("occupations[1]", "firstMonth", "lastMonth", "percent", "replaces");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void isOneToAHundredPercent(int percent) {
        assertThat(draft("2026-12", "2026-12", percent, null, "FARMER").refusals(KNOWN, CURRENT))
                .containsExactly(PriceRefusal.of("percent", PriceRefusalCode.OUT_OF_RANGE, 1, 100));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01, 2027-02, FARMER, false",
        "2027-01, 2027-03, FARMER, true",
        "2027-04, 2027-05, FISHER, true",
        "2027-06, 2027-09, FARMER, true",
        "2027-07, 2027-09, FARMER, false",
        "2027-01, 2027-12, FARMER, true",
        "2027-01, 2027-12, TRADER, false"
    })
    void overlapsAnotherForTheSameOccupationInTheSameMonth(
            String first, String last, String occupation, boolean overlaps) {
        assertThat(draft(first, last, 50, null, occupation).overlapped(KNOWN).isPresent())
                .isEqualTo(overlaps);
    }

    @Test
    void namesTheOneItOverlaps() {
        assertThat(draft("2027-01", "2027-12", 50, null, "FARMER").overlapped(KNOWN))
                .contains(GRANTED);
    }

    @Test
    void whatIsReplacedEndsWhereItBeginsAndIsNotOverlapped() {
        DiscountDraft draft = draft("2027-04", "2027-12", 30, "GRANTED", "FARMER");
        assertThat(draft.refusals(KNOWN, CURRENT)).isEmpty();
        assertThat(draft.overlapped(KNOWN)).isEmpty();
        assertThat(draft.end()).contains(new DiscountEnd("GRANTED", YearMonth.of(2027, 4), "law", "NEW"));
    }

    @Test
    void whatNeverHeldIsOverlappedByNothing() {
        Tariff withdrawn = new Tariff(List.of(), List.of(GRANTED.endingBefore(YearMonth.of(2027, 1))));
        assertThat(draft("2026-12", "2027-12", 50, null, "FARMER").overlapped(withdrawn))
                .isEmpty();
        assertThat(GRANTED.overlaps(GRANTED.endingBefore(YearMonth.of(2027, 1))))
                .isFalse();
    }

    @Test
    void isTheVeryDiscountOnlyWhenItSaysTheSame() {
        DiscountDraft draft = draft("2027-04", "2027-12", 30, "GRANTED", "FARMER");
        Discount kept = draft.discount();
        TariffHistory history = new TariffHistory(
                List.of(),
                List.of(),
                List.of(
                        known(new DiscountEnd("OTHER", YearMonth.of(2027, 4), "law", null), 2),
                        known(draft.end().orElseThrow(), 1)));
        assertThat(draft.says(kept, history)).isTrue();
        assertThat(draft.says(kept, new TariffHistory())).isFalse();
        assertThat(draft("2027-04", "2027-12", 30, null, "FARMER").says(kept, history))
                .isFalse();
        assertThat(draft("2027-05", "2027-12", 30, "GRANTED", "FARMER").says(kept, history))
                .isFalse();
        assertThat(draft("2027-04", "2027-11", 30, "GRANTED", "FARMER").says(kept, history))
                .isFalse();
        assertThat(draft("2027-04", "2027-12", 31, "GRANTED", "FARMER").says(kept, history))
                .isFalse();
        assertThat(draft("2027-04", "2027-12", 30, "GRANTED", "FISHER").says(kept, history))
                .isFalse();
    }

    @Test
    void anEndIsForAMonthThatHasNotBegun() {
        assertThat(new DiscountEnd("D", CURRENT.plusMonths(1), "law", null).refusal(CURRENT))
                .isEmpty();
        assertThat(new DiscountEnd("D", CURRENT, "law", null).refusal(CURRENT))
                .contains(PriceRefusal.of("fromMonth", PriceRefusalCode.EFFECT_TOO_EARLY, "2026-11"));
    }

    @Test
    void anEndAfterTheLastMonthChangesNothing() {
        assertThat(GRANTED.endingBefore(YearMonth.of(2027, 7))).isSameAs(GRANTED);
        assertThat(GRANTED.endingBefore(YearMonth.of(2027, 6)).lastMonth()).isEqualTo(YearMonth.of(2027, 5));
    }

    private static <T> Known<T> known(T row, long second) {
        return new Known<>(row, Instant.ofEpochSecond(second), "officer", Instant.EPOCH);
    }

    private static DiscountDraft draft(
            String first, String last, int percent, @Nullable String replaces, String... occupations) {
        return new DiscountDraft(
                "NEW", List.of(occupations), YearMonth.parse(first), YearMonth.parse(last), percent, "law", replaces);
    }
}
