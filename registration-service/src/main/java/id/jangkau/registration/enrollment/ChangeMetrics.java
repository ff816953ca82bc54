package id.jangkau.registration.enrollment;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import io.micrometer.core.instrument.MeterRegistry;

/** {@code jangkau_enrollment_changes_total} by kind: what happened to enrollments after they were registered. */
@Singleton
class ChangeMetrics {
    private final TransactionSynchronizationRegistry transaction;
    private final MeterRegistry registry;

    ChangeMetrics(TransactionSynchronizationRegistry transaction, MeterRegistry registry) {
        this.transaction = transaction;
        this.registry = registry;
    }

    void countOnceCommitted(List<EnrollmentChange> changes) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    changes.forEach(change -> count(change));
                }
            }
        });
    }

    private void count(EnrollmentChange change) {
        registry.counter("jangkau.enrollment.changes", "kind", change.kind().name())
                .increment();
    }
}
