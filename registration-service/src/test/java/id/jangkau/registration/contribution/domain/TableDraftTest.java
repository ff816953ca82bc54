package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TableDraftTest {
    private static final YearMonth CURRENT = YearMonth.of(2026, 11);
    private static final long MOST = 1_000_000_000_000L;
    private static final Bracket FIRST = new Bracket(1, 0, 1_000, 10, 7, 20);
    private static final Bracket SECOND = new Bracket(2, 5_000, 1_000, 10, 7, 20);

    @Test
    void takesATableFromTheNextMonthOnWhoseBracketsRise() {
        TableDraft draft = from(CURRENT.plusMonths(1), FIRST, SECOND, new Bracket(3, MOST, MOST, MOST, MOST, MOST));
        assertThat(draft.refusals(CURRENT)).isEmpty();
        assertThat(draft.table().brackets()).hasSize(3);
    }

    @Test
    void refusesAMonthThatHasBegun() {
        assertThat(from(CURRENT, FIRST).refusals(CURRENT))
                .containsExactly(PriceRefusal.of("effectiveFrom", PriceRefusalCode.EFFECT_TOO_EARLY, "2026-11"));
    }

    static Stream<Arguments> brackets() {
        return Stream.of(
                arguments(List.of(SECOND), "brackets[0].incomeFrom", "FIRST_BRACKET_NOT_ZERO"),
                arguments(
                        List.of(FIRST, new Bracket(2, 0, 1_000, 10, 7, 20)),
                        "brackets[1].incomeFrom",
                        "BRACKET_NOT_RISING"),
                arguments(
                        List.of(FIRST, SECOND, new Bracket(3, 4_999, 1_000, 10, 7, 20)),
                        "brackets[2].incomeFrom",
                        "BRACKET_NOT_RISING"),
                arguments(
                        List.of(FIRST, new Bracket(2, 5_000, 999, 10, 7, 20)),
                        "brackets[1].basis",
                        "CONTRIBUTION_FALLS"),
                arguments(
                        List.of(FIRST, new Bracket(2, 5_000, 1_000, 9, 7, 20)),
                        "brackets[1].jkk",
                        "CONTRIBUTION_FALLS"),
                arguments(
                        List.of(FIRST, new Bracket(2, 5_000, 1_000, 10, 6, 20)),
                        "brackets[1].jkm",
                        "CONTRIBUTION_FALLS"),
                arguments(
                        List.of(FIRST, new Bracket(2, 5_000, 1_000, 10, 7, 19)),
                        "brackets[1].jht",
                        "CONTRIBUTION_FALLS"),
                arguments(List.of(new Bracket(1, 0, -1, 10, 7, 20)), "brackets[0].basis", "OUT_OF_RANGE"),
                arguments(List.of(new Bracket(1, 0, 1, -1, 7, 20)), "brackets[0].jkk", "OUT_OF_RANGE"),
                arguments(
                        List.of(FIRST, new Bracket(2, MOST + 1, 1_000, 10, 7, 20)),
                        "brackets[1].incomeFrom",
                        "OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @MethodSource("brackets")
    void namesTheFieldOfTheBracketAtFault(List<Bracket> brackets, String field, String code) {
        List<PriceRefusal> refusals = new TableDraft("T", CURRENT.plusMonths(1), "law", brackets).refusals(CURRENT);
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.code().name()).isEqualTo(code);
        });
    }

    @Test
    void namesEveryReasonAtOnce() {
        TableDraft draft = from(CURRENT.minusMonths(1), SECOND, new Bracket(2, 5_000, 1_000, 9, 7, 20));
        assertThat(draft.refusals(CURRENT).stream().map(PriceRefusal::field))
                .containsExactly(
                        "effectiveFrom", "brackets[0].incomeFrom", "brackets[1].incomeFrom", "brackets[1].jkk");
    }

    @Test
    void isTheVeryTableOnlyWhenItSaysTheSame() {
        TableDraft draft = from(CURRENT, FIRST, SECOND);
        assertThat(draft.says(draft.table())).isTrue();
        assertThat(draft.says(from(CURRENT, FIRST).table())).isFalse();
        assertThat(from(CURRENT, SECOND).says(draft.table())).isFalse();
    }

    private static TableDraft from(YearMonth month, Bracket... brackets) {
        return new TableDraft("T", month, "law", List.of(brackets));
    }
}
