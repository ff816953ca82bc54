package id.jangkau.statistics.coverage.domain;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PercentTest {
    @Test
    void roundsHalfUpToTwoPlaces() {
        assertThat(Percent.of(22, 128)).isEqualTo("17.19"); // 17.1875
        assertThat(Percent.of(1, 800)).isEqualTo("0.13"); // 0.125
        assertThat(Percent.of(897_832, 1_711_779)).isEqualTo("52.45");
    }

    @Test
    void nothingOfNothingHasNone() {
        assertThat(Percent.of(0, 0)).isNull();
    }
}
