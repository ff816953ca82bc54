package id.jangkau.statistics.reconciliation;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.jangkau.foundation.sql.JobTransactions;
import id.jangkau.statistics.reconciliation.domain.Reconciliation;
import id.jangkau.statistics.reconciliation.domain.Reconciliation.Registration;
import id.jangkau.statistics.reconciliation.domain.Reconciliation.State;
import id.jangkau.statistics.reconciliation.domain.Totals;
import id.jangkau.statistics.reconciliation.registration.RegistrationTotals;
import id.jangkau.statistics.reconciliation.store.ReconciliationStore;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Makes the counters from their rows once more, by another way, and lists where they differ; and compares the rows with
 * what registration-service says there is. {@code jangkau_reconciliation_drift} is how many counters (against=rows) and
 * totals (against=registration) differed the last time. Counters that differ are a defect, and a rebuild mends it; totals
 * may differ for as long as events are on their way.
 */
@ApplicationScoped
public class Reconcile {
    private static final Logger LOG = Logger.getLogger(Reconcile.class);
    private static final int LISTED = 100;

    private final ReconciliationStore store;
    private final RegistrationTotals registration;
    private final ReconciliationConfig config;
    private final AtomicReference<Double> driftFromRows = new AtomicReference<>(Double.NaN);
    private final JobTransactions jobs;
    private final AtomicReference<Double> driftFromRegistration = new AtomicReference<>(Double.NaN);

    Reconcile(
            ReconciliationStore store,
            RegistrationTotals registration,
            ReconciliationConfig config,
            MeterRegistry metrics,
            JobTransactions jobs) {
        this.jobs = jobs;
        this.store = store;
        this.registration = registration;
        this.config = config;
        measure("rows", driftFromRows, metrics);
        measure("registration", driftFromRegistration, metrics);
    }

    /** At most 100 differing counters, and how many there are; every differing total. */
    public Reconciliation reconcile() {
        Registration totals = againstRegistration();
        ReconciliationStore.Drift counters = jobs.call(() -> store.compare(LISTED));
        driftFromRows.set((double) counters.count());
        driftFromRegistration.set(
                totals.state() == State.COMPARED ? (double) totals.differences().size() : Double.NaN);
        return new Reconciliation(counters.count(), counters.first(), totals);
    }

    private Registration againstRegistration() {
        if (!config.withRegistration()) {
            return Registration.not(State.NOT_CONFIGURED);
        }
        Totals there;
        try {
            there = registration.ask();
        } catch (RuntimeException e) {
            LOG.warnf("registration-service could not be asked for its totals: %s", e.getMessage());
            return Registration.not(State.UNAVAILABLE);
        }
        return new Registration(
                State.COMPARED, List.copyOf(jobs.call(store::totals).differencesFrom(there)));
    }

    private static void measure(String against, AtomicReference<Double> drift, MeterRegistry metrics) {
        Gauge.builder("jangkau.reconciliation.drift", drift, AtomicReference::get)
                .description("counters or totals that were not the same the last time")
                .tag("against", against)
                .register(metrics);
    }
}
