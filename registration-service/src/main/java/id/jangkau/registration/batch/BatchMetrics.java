package id.jangkau.registration.batch;

import java.util.List;

import jakarta.inject.Singleton;

import id.jangkau.registration.batch.domain.RowResult;
import io.micrometer.core.instrument.MeterRegistry;

/** What becomes of rows, and how often a chunk had to be put off. */
@Singleton
class BatchMetrics {
    private final MeterRegistry metrics;

    BatchMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void decided(List<RowResult> results) {
        results.forEach(result -> metrics.counter(
                        "jangkau.batch.rows", "outcome", result.outcome().name())
                .increment());
    }

    /** Some are usual; the same chunk again and again is not. */
    void putOff(String reason) {
        metrics.counter("jangkau.batch.put.off", "reason", reason).increment();
    }
}
