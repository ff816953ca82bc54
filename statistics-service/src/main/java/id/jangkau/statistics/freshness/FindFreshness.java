package id.jangkau.statistics.freshness;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.freshness.domain.Freshness;
import id.jangkau.statistics.freshness.store.FreshnessStore;

/** How fresh the figures are. Asks the database at most once a second, however many ask. */
@ApplicationScoped
public class FindFreshness {
    private static final long WORTH_KEEPING = Duration.ofSeconds(1).toNanos();

    private record Found(Optional<Freshness> freshness, long atNanos) {}

    private final FreshnessStore store;
    private volatile Found last = new Found(Optional.empty(), System.nanoTime() - WORTH_KEEPING);

    FindFreshness(FreshnessStore store) {
        this.store = store;
    }

    /** Nothing before the first event. Never newer than figures that are read after it. */
    public Optional<Freshness> now() {
        Found known = last;
        long now = System.nanoTime();
        if (now - known.atNanos() >= WORTH_KEEPING) {
            known = new Found(store.last(), now);
            last = known;
        }
        return known.freshness();
    }
}
