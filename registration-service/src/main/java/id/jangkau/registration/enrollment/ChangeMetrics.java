package id.jangkau.registration.enrollment;

import java.util.List;

import jakarta.inject.Singleton;

import id.jangkau.foundation.sql.OnceCommitted;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import io.micrometer.core.instrument.MeterRegistry;

/** {@code jangkau_enrollment_changes_total} by kind: what happened to enrollments after they were registered. */
@Singleton
class ChangeMetrics {
    private final OnceCommitted onceCommitted;
    private final MeterRegistry registry;

    ChangeMetrics(OnceCommitted onceCommitted, MeterRegistry registry) {
        this.onceCommitted = onceCommitted;
        this.registry = registry;
    }

    void countOnceCommitted(List<EnrollmentChange> changes) {
        onceCommitted.run(() -> changes.forEach(this::count));
    }

    private void count(EnrollmentChange change) {
        registry.counter("jangkau.enrollment.changes", "kind", change.kind().name())
                .increment();
    }
}
