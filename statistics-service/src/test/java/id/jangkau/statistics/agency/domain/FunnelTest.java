package id.jangkau.statistics.agency.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import id.jangkau.statistics.agency.domain.Funnel.Step;

import static org.assertj.core.api.Assertions.assertThat;

class FunnelTest {
    private static final LocalDate DAY = LocalDate.parse("2025-06-30");

    @Test
    void addsUpTheSteps() {
        Step prospects = new Step("PROSPECT", 106, 0);
        Funnel funnel = Funnel.of(DAY, List.of(prospects, new Step("ACTIVE", 22, 22)));

        assertThat(funnel.listed()).isEqualTo(128);
        assertThat(funnel.active()).isEqualTo(22);
        assertThat(funnel.percent()).isEqualTo("17.19");
        assertThat(funnel.percent(prospects)).isEqualTo("82.81");
    }

    @Test
    void hasNoPercentageWhereNobodyIsListed() {
        assertThat(Funnel.of(DAY, List.of()).percent()).isNull();
    }
}
