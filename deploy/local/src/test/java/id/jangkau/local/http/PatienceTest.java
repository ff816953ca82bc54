package id.jangkau.local.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTest {
    @Test
    void asksUntilItIsNoLongerTooEarly() {
        var asked = new AtomicInteger();

        assertThat(Patience.ask(Duration.ofSeconds(10), asked::incrementAndGet, answer -> answer < 3))
                .isEqualTo(3);
    }

    @Test
    void answersWhatThereIsWhenTheTimeIsOver() {
        assertThat(Patience.ask(Duration.ZERO, () -> "too early", "too early"::equals))
                .isEqualTo("too early");
    }
}
