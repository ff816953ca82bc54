package id.jangkau.statistics.reconciliation.rest;

import java.util.List;

import id.jangkau.statistics.reconciliation.domain.Difference;
import id.jangkau.statistics.reconciliation.domain.Reconciliation;
import id.jangkau.statistics.reconciliation.domain.Totals.TotalDifference;

/**
 * A reconciliation as it is told.
 *
 * @param reconciled whether nothing differs that was compared
 */
record ReconciliationResponse(boolean reconciled, Counters counters, Registration registration) {
    static ReconciliationResponse of(Reconciliation found) {
        var registration = found.registration();
        return new ReconciliationResponse(
                found.drift() == 0 && registration.differences().isEmpty(),
                new Counters(found.drift(), found.differences()),
                new Registration(registration.state().name(), registration.differences()));
    }

    /** Counters against their rows. */
    record Counters(long drift, List<Difference> differences) {}

    /** Rows against registration-service's totals. */
    record Registration(String state, List<TotalDifference> differences) {}
}
