package id.jangkau.statistics.freshness;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.freshness.domain.AppliedEvents;
import id.jangkau.statistics.freshness.store.FreshnessStore;

/** Notes, inside the caller's transaction, which events it counts. */
@ApplicationScoped
public class KeepFreshness {
    private final FreshnessStore store;
    private final Clock clock;

    KeepFreshness(FreshnessStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps these as the last ones.
     *
     * @param applied each partition once
     */
    public void of(Collection<AppliedEvents> applied) {
        store.keep(List.copyOf(applied), clock.instant());
    }
}
