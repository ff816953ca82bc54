package id.jangkau.registration.contribution.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TariffHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private static final Known<ContributionTable> LAW = new Known<>(Tariffs.TABLE, Instant.MIN, "migration", NOW);
    private static final Known<ContributionTable> DEARER = written(table("T2", 7), NOW);
    private static final Known<ContributionTable> CORRECTED = written(table("T3", 8), NOW.plusSeconds(1));
    private static final Known<Discount> HALF =
            written(new Discount("D", Set.of(Occupation.FARMER), JANUARY, YearMonth.of(2027, 12), 50, "law"), NOW);

    private final TariffHistory history = new TariffHistory(List.of(DEARER, CORRECTED, LAW), List.of(HALF), List.of());

    @Test
    void aTableIsUnknownUntilItsInstant() {
        assertThat(tableAt(DEARER.from().minusNanos(1))).isEqualTo("T");
        assertThat(tableAt(DEARER.from())).isEqualTo("T2");
    }

    @Test
    void ofSeveralTablesFromTheSameMonthTheLastKnownCounts() {
        assertThat(tableAt(CORRECTED.from())).isEqualTo("T3");
        assertThat(history.knownAt(CORRECTED.from()).tables()).hasSize(3);
    }

    @Test
    void anEndHoldsOnceItIsKnownAndTheEarliestOfSeveralCounts() {
        TariffHistory ended = new TariffHistory(
                List.of(LAW),
                List.of(HALF),
                List.of(
                        written(new DiscountEnd("D", YearMonth.of(2027, 6), "law", null), NOW.plusSeconds(2)),
                        written(new DiscountEnd("D", YearMonth.of(2027, 9), "law", null), NOW.plusSeconds(1))));
        Instant known = HALF.from();
        assertThat(lastMonthAt(ended, known)).isEqualTo("2027-12");
        assertThat(lastMonthAt(ended, known.plusSeconds(1))).isEqualTo("2027-08");
        assertThat(lastMonthAt(ended, known.plusSeconds(2))).isEqualTo("2027-05");
        assertThat(ended.asEnded(HALF.row()).lastMonth()).isEqualTo(YearMonth.of(2027, 5));
        assertThat(ended.endsOf("D").getFirst().row().fromMonth()).isEqualTo(YearMonth.of(2027, 6));
        assertThat(ended.endsOf("another")).isEmpty();
    }

    @Test
    void isKnownALeadFromNow() {
        assertThat(new TariffHistory().nextKnownFrom(NOW, MINUTE)).isEqualTo(NOW.plusSeconds(60));
        assertThat(history.nextKnownFrom(NOW.plusSeconds(2), MINUTE)).isEqualTo(NOW.plusSeconds(62));
    }

    @Test
    void isKnownAfterEveryRowBeforeHoweverTheClocksDiffer() {
        assertThat(history.nextKnownFrom(NOW.minusSeconds(9), MINUTE))
                .isEqualTo(CORRECTED.from().plusNanos(1_000));
        assertThat(history.nextKnownFrom(NOW.plusSeconds(1), MINUTE))
                .isEqualTo(CORRECTED.from().plusNanos(1_000));
    }

    @Test
    void findsRowsByTheirIds() {
        assertThat(history.table("T2")).contains(DEARER);
        assertThat(history.table("D")).isEmpty();
        assertThat(history.discount("D")).contains(HALF);
        assertThat(history.discount("T2")).isEmpty();
    }

    @Test
    void aTableStandsWhereItsMonthsAre() {
        Instant known = CORRECTED.from();
        assertThat(standing(LAW, known, JANUARY.minusMonths(1))).isEqualTo(Standing.CURRENT);
        assertThat(standing(CORRECTED, known, JANUARY.minusMonths(1))).isEqualTo(Standing.COMING);
        assertThat(standing(CORRECTED, known, JANUARY)).isEqualTo(Standing.CURRENT);
        assertThat(standing(LAW, known, JANUARY)).isEqualTo(Standing.PAST);
    }

    @Test
    void aTableReplacedBeforeItHeldIsPast() {
        assertThat(standing(DEARER, CORRECTED.from(), JANUARY.minusMonths(1))).isEqualTo(Standing.PAST);
    }

    @Test
    void aDiscountStandsWhereItsMonthsAre() {
        assertThat(Standing.of(HALF.row(), JANUARY.minusMonths(1))).isEqualTo(Standing.COMING);
        assertThat(Standing.of(HALF.row(), JANUARY)).isEqualTo(Standing.CURRENT);
        assertThat(Standing.of(HALF.row(), YearMonth.of(2028, 1))).isEqualTo(Standing.PAST);
        Discount withdrawn = HALF.row().endingBefore(JANUARY);
        assertThat(Standing.of(withdrawn, JANUARY.minusMonths(1))).isEqualTo(Standing.PAST);
    }

    private Standing standing(Known<ContributionTable> table, Instant now, YearMonth month) {
        return Standing.of(table.row(), history, now, month);
    }

    private String tableAt(Instant instant) {
        return history.knownAt(instant)
                .quote(1_000_000, Occupation.TRADER, Set.of(Programme.JKK), JANUARY, 1)
                .months()
                .getFirst()
                .table();
    }

    private static String lastMonthAt(TariffHistory history, Instant instant) {
        return history.knownAt(instant).discounts().getFirst().lastMonth().toString();
    }

    private static ContributionTable table(String id, long jkk) {
        return new ContributionTable(id, JANUARY, "new law", List.of(new Bracket(1, 0, 1, jkk, 7, 7)));
    }

    private static <T> Known<T> written(T row, Instant at) {
        return new Known<>(row, at.plus(MINUTE), "officer", at);
    }
}
