package id.jangkau.systemtests.chaos;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReckoningTest {
    private final Reckoning reckoning = new Reckoning();

    @Test
    void balancesWhenEverythingIsThereOnce() {
        reckoning.compare("there", List.of("a", "b"), List.of("b", "a"));
        reckoning.compare("sum", 2, 2);

        reckoning.mustBalance();
        assertThat(reckoning.line(2)).endsWith("lost 0, double 0");
    }

    @Test
    void findsWhatIsMissing() {
        reckoning.compare("there", List.of("a", "b"), List.of("a"));
        reckoning.compare("sum", 2, 1);

        assertThat(reckoning.line(2)).endsWith("lost 2, double 0");
        assertThatThrownBy(reckoning::mustBalance)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("there: b");
    }

    @Test
    void findsWhatIsThereTwiceOrForNoReason() {
        reckoning.compare("there", List.of("a"), List.of("a", "a", "c"));
        reckoning.compare("sum", 1, 3);

        assertThat(reckoning.line(1)).endsWith("lost 0, double 3");
        assertThatThrownBy(reckoning::mustBalance)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("2 times");
    }

    @Test
    void findsWhatIsOutOfOrder() {
        reckoning.disordered("one: version 2 after 3");

        assertThatThrownBy(reckoning::mustBalance)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("after 3");
    }
}
