package id.jangkau.statistics.reconciliation.domain;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.reconciliation.domain.Totals.TotalDifference;

import static org.assertj.core.api.Assertions.assertThat;

class TotalsTest {
    private static final Totals OURS = new Totals(Map.of("ACTIVE", 3L, "LAPSED", 1L), 7, 257_600);

    @Test
    void theSameTotalsDifferNowhere() {
        assertThat(OURS.differencesFrom(new Totals(Map.of("LAPSED", 1L, "ACTIVE", 3L), 7, 257_600)))
                .isEmpty();
    }

    @Test
    void namesEachTotalThatDiffersAlsoWhereOneSideHasNone() {
        assertThat(OURS.differencesFrom(new Totals(Map.of("ACTIVE", 2L, "GRACE", 1L, "LAPSED", 1L), 7, 257_601)))
                .containsExactly(
                        new TotalDifference("enrollments.ACTIVE", 3, 2),
                        new TotalDifference("enrollments.GRACE", 0, 1),
                        new TotalDifference("contributions.rupiah", 257_600, 257_601));
    }
}
