package id.jangkau.registration.batch;

import java.util.List;

import jakarta.inject.Singleton;

import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.RowResult;
import id.jangkau.registration.enrollment.EnrollmentMetrics;
import id.jangkau.registration.enrollment.EnrollmentMetrics.Way;
import io.micrometer.core.instrument.MeterRegistry;

/** What becomes of rows, and how often a chunk had to be put off. */
@Singleton
class BatchMetrics {
    private final MeterRegistry metrics;
    private final EnrollmentMetrics enrollments;

    BatchMetrics(MeterRegistry metrics, EnrollmentMetrics enrollments) {
        this.metrics = metrics;
        this.enrollments = enrollments;
    }

    void decided(List<RowResult> results) {
        for (RowResult result : results) {
            metrics.counter("jangkau.batch.rows", "outcome", result.outcome().name())
                    .increment();
            switch (result.outcome()) {
                case ACCEPTED -> enrollments.accepted(Way.FILE);
                case REPLAYED -> enrollments.replayed(Way.FILE);
                case REFUSED ->
                    enrollments.refused(
                            Way.FILE,
                            result.errors().stream().map(RowError::code).toList());
            }
        }
    }

    /** Some are usual; the same chunk again and again is not. */
    void putOff(String reason) {
        metrics.counter("jangkau.batch.put.off", "reason", reason).increment();
    }
}
