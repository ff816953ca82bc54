package id.jangkau.statistics.reconciliation.domain;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.reconciliation.domain.Totals.OfPartner;
import id.jangkau.statistics.reconciliation.domain.Totals.TotalDifference;

import static org.assertj.core.api.Assertions.assertThat;

class TotalsTest {
    private static final Totals OURS = new Totals(Map.of("ACTIVE", 3L, "LAPSED", 1L), 7, 257_600, Map.of());

    @Test
    void theSameTotalsDifferNowhere() {
        assertThat(OURS.differencesFrom(new Totals(Map.of("LAPSED", 1L, "ACTIVE", 3L), 7, 257_600, Map.of())))
                .isEmpty();
    }

    @Test
    void namesEachTotalThatDiffersAlsoWhereOneSideHasNone() {
        assertThat(OURS.differencesFrom(
                        new Totals(Map.of("ACTIVE", 2L, "GRACE", 1L, "LAPSED", 1L), 7, 257_601, Map.of())))
                .containsExactly(
                        new TotalDifference("enrollments.ACTIVE", 3, 2),
                        new TotalDifference("enrollments.GRACE", 0, 1),
                        new TotalDifference("contributions.rupiah", 257_600, 257_601));
    }

    @Test
    void comparesAgenciesWhereTheOtherSideTellsOfThem() {
        Totals ours = new Totals(Map.of(), 0, 0, Map.of("a", new OfPartner(2, 0), "b", new OfPartner(1, 36_800)));

        assertThat(ours.differencesFrom(new Totals(Map.of(), 0, 0, Map.of()))).isEmpty();
        assertThat(ours.differencesFrom(
                        new Totals(Map.of(), 0, 0, Map.of("b", new OfPartner(3, 36_800), "c", new OfPartner(0, 1)))))
                .containsExactly(
                        new TotalDifference("partners.a.enrollments", 2, 0),
                        new TotalDifference("partners.b.enrollments", 1, 3),
                        new TotalDifference("partners.c.rupiah", 0, 1));
    }
}
