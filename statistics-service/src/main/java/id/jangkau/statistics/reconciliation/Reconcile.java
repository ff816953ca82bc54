package id.jangkau.statistics.reconciliation;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.reconciliation.domain.Reconciliation;
import id.jangkau.statistics.reconciliation.store.ReconciliationStore;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Makes the counters from their rows once more, by another way, and lists where they differ. {@code
 * jangkau_reconciliation_drift} is how many did the last time; anything but 0 is a defect, and a rebuild mends it.
 */
@ApplicationScoped
public class Reconcile {
    private static final int LISTED = 100;

    private final ReconciliationStore store;
    private final AtomicLong drift = new AtomicLong();

    Reconcile(ReconciliationStore store, MeterRegistry metrics) {
        this.store = store;
        Gauge.builder("jangkau.reconciliation.drift", drift, AtomicLong::get)
                .description("counters that are not what their rows add up to")
                .tag("against", "rows")
                .register(metrics);
    }

    /** At most 100 differences, and how many there are. */
    public Reconciliation reconcile() {
        Reconciliation found = store.compare(LISTED);
        drift.set(found.drift());
        return found;
    }
}
