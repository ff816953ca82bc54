package id.jangkau.foundation.guard;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

import static org.assertj.core.api.Assertions.assertThat;

class BucketsTest {
    private final AtomicLong now = new AtomicLong(1);
    private final Buckets buckets = Buckets.of(2, 10, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void letsABurstPassAndThenSaysHowLongToWait() {
        assertThat(IntStream.range(0, 10).mapToObj(i -> buckets.waitOf("bank"))).containsOnly(OptionalLong.empty());
        assertThat(buckets.waitOf("bank")).hasValue(1);
    }

    @Test
    void letsPassWhatARateAllows() {
        IntStream.range(0, 10).forEach(i -> buckets.waitOf("bank"));
        later(Duration.ofSeconds(1));
        assertThat(buckets.waitOf("bank")).isEmpty();
        assertThat(buckets.waitOf("bank")).isEmpty();
        assertThat(buckets.waitOf("bank")).isPresent();
    }

    @Test
    void whatOneUsesUpIsNobodyElses() {
        IntStream.range(0, 50).forEach(i -> buckets.waitOf("bank"));
        assertThat(buckets.waitOf("another bank")).isEmpty();
    }

    @Test
    void whoIsForgottenWouldHaveHadAFullBucket() {
        IntStream.range(0, 50).forEach(i -> buckets.waitOf("bank"));
        later(Duration.ofHours(1));
        assertThat(IntStream.range(0, 10).mapToObj(i -> buckets.waitOf("bank"))).containsOnly(OptionalLong.empty());
        assertThat(buckets.waitOf("bank")).isPresent();
    }

    private void later(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
