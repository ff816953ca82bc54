package id.jangkau.foundation.metrics;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseGaugesTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final AtomicLong nanos = new AtomicLong();
    private final DatabaseGauges gauges = new DatabaseGauges(metrics, nanos::get);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void tellWhatTheDatabaseSaysWhenTheyAreRead() {
        gauges.register("files", "files that wait", asked::incrementAndGet);

        assertThat(value("files")).isEqualTo(1);
        assertThat(value("files")).isEqualTo(2);
    }

    @Test
    void oneThatWaitedInVainSparesTheOthersForAWhile() {
        registerOneThatFailsAfter(Duration.ofSeconds(5));
        gauges.register("files", "files that wait", asked::incrementAndGet);

        assertThat(value("away")).isNaN();
        assertThat(value("files")).isNaN();
        assertThat(asked).hasValue(0);

        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(value("files")).isEqualTo(1);
    }

    @Test
    void oneThatFailsAtOnceSparesNobody() {
        registerOneThatFailsAfter(Duration.ofMillis(3));
        gauges.register("files", "files that wait", asked::incrementAndGet);

        assertThat(value("away")).isNaN();
        assertThat(value("files")).isEqualTo(1);
    }

    private void registerOneThatFailsAfter(Duration waiting) {
        gauges.registerSeconds("away", "age of something", () -> {
            nanos.addAndGet(waiting.toNanos());
            throw new SQLException("no connection was free in time");
        });
    }

    private double value(String name) {
        return metrics.get(name).gauge().value();
    }
}
