package id.jangkau.foundation.metrics;

import java.util.function.LongSupplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** {@code jangkau_job_finished_seconds_ago} by job: how long ago this replica finished each of its jobs. */
@Singleton
public class JobTimes {
    private final MeterRegistry metrics;
    private final LongSupplier nanos;

    @Inject
    public JobTimes(MeterRegistry metrics) {
        this(metrics, System::nanoTime);
    }

    JobTimes(MeterRegistry metrics, LongSupplier nanos) {
        this.metrics = metrics;
        this.nanos = nanos;
    }

    /** A job that is begun again and again. Until it is finished for the first time, the time counts from here. */
    public Job of(String name) {
        Job job = new Job(nanos);
        Gauge.builder("jangkau.job.finished.seconds.ago", job::secondsAgo)
                .description("since this replica last finished the job")
                .tag("name", name)
                .register(metrics);
        return job;
    }

    /** When it was last finished. */
    public static final class Job {
        private final LongSupplier nanos;
        private volatile long last;

        private Job(LongSupplier nanos) {
            this.nanos = nanos;
            this.last = nanos.getAsLong();
        }

        /** Just now, without an error; also when there was nothing to do, or another replica is at it. */
        public void finished() {
            last = nanos.getAsLong();
        }

        private double secondsAgo() {
            return (nanos.getAsLong() - last) / 1e9;
        }
    }
}
