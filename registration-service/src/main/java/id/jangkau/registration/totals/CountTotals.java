package id.jangkau.registration.totals;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.registration.totals.domain.Totals;
import id.jangkau.registration.totals.store.TotalsStore;

/** Counts all there is, as of one moment. */
@ApplicationScoped
public class CountTotals {
    private final TotalsStore store;

    CountTotals(TotalsStore store) {
        this.store = store;
    }

    public Totals count() {
        return store.count();
    }
}
