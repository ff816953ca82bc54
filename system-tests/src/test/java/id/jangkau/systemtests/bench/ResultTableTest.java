package id.jangkau.systemtests.bench;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResultTableTest {
    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(new Spread(3.0, 1.0, 9.0));
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2.0);
    }

    @Test
    void ratiosAreTakenRoundByRound() {
        Result result =
                new Result("a", "b", "/s", List.of(100.0, 200.0, 400.0), List.of(90.0, 240.0, 360.0), Goal.NONE);

        assertThat(result.ratios()).containsExactly(0.9, 1.2, 0.9);
    }

    @Test
    void aComparisonIsHeldAgainstItsGoalByItsMedianRatio() {
        Result met =
                new Result("post", "POST", "/s", List.of(1000.0, 1000.0), List.of(900.0, 1200.0), Goal.atLeast(1.0));
        Result missed = new Result("post", "POST", "/s", List.of(1000.0), List.of(999.0), Goal.atLeast(1.0));

        assertThat(ResultTable.of(List.of(met, missed)).lines().skip(2))
                .containsExactly(
                        "| POST | 1,000 /s | 1,050 /s | 1.05 | 0.90–1.20 | ≥ 1.0 | yes |",
                        "| POST | 1,000 /s | 999 /s | 1.00 | 1.00–1.00 | ≥ 1.0 | no |");
    }

    @Test
    void whatStandsAloneIsHeldAgainstItsGoalByItself() {
        Result lag = Result.alone("lag", "p99", "ms", List.of(12.34, 251.0, 400.0), Goal.atMost(250));
        Result nobodyAsked = Result.alone("lag", "p50", "ms", List.of(5.0), Goal.NONE);

        assertThat(ResultTable.of(List.of(lag, nobodyAsked)).lines().skip(2))
                .containsExactly(
                        "| p99 |  | 251 ms |  | 12.3–400 | ≤ 250 ms | no |",
                        "| p50 |  | 5.00 ms |  | 5.00–5.00 |  |  |");
    }

    @Test
    void everyRoundHasItsFloor() {
        assertThatThrownBy(() -> new Result("a", "b", "/s", List.of(1.0), List.of(1.0, 2.0), Goal.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPercentileIsALatencyThatWasSeen() {
        Latencies latencies = new Latencies();
        LongStream.rangeClosed(1, 1000).map(millis -> millis * 1_000_000).forEach(latencies::add);

        assertThat(latencies.percentile(50)).isEqualTo(500);
        assertThat(latencies.percentile(99.9)).isEqualTo(999);
        assertThat(latencies.percentile(100)).isEqualTo(1000);
    }
}
