package id.jangkau.foundation.metrics;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import static org.assertj.core.api.Assertions.assertThat;

class JobTimesTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final AtomicLong nanos = new AtomicLong();
    private final JobTimes jobs = new JobTimes(metrics, nanos::get);

    @Test
    void tellHowLongAgoEachWasFinished() {
        JobTimes.Job day = jobs.of("begin-day");
        JobTimes.Job never = jobs.of("calendar");
        pass(60);
        assertThat(secondsAgo("begin-day")).isEqualTo(60);

        day.finished();
        pass(5);

        assertThat(secondsAgo("begin-day")).isEqualTo(5);
        assertThat(secondsAgo("calendar")).as("of %s, which never was", never).isEqualTo(65);
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private double secondsAgo(String job) {
        return metrics.get("jangkau.job.finished.seconds.ago")
                .tag("name", job)
                .gauge()
                .value();
    }
}
