package id.jangkau.statistics.reconciliation.rest;

import java.util.List;

import id.jangkau.statistics.reconciliation.domain.Difference;
import id.jangkau.statistics.reconciliation.domain.Reconciliation;

/** A reconciliation as it is told. */
record ReconciliationResponse(boolean reconciled, Counters counters) {
    static ReconciliationResponse of(Reconciliation found) {
        return new ReconciliationResponse(found.drift() == 0, new Counters(found.drift(), found.differences()));
    }

    /** Counters against their rows. */
    record Counters(long drift, List<Difference> differences) {}
}
