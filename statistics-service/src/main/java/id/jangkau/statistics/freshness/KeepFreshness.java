package id.jangkau.statistics.freshness;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.foundation.consumer.Received;
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

    /** Keeps the newest of each partition as the last one. */
    public void of(List<Received> events) {
        store.keep(newestOfPartitions(events), clock.instant());
    }

    private static List<AppliedEvents> newestOfPartitions(List<Received> events) {
        return List.copyOf(events.stream()
                .map(event ->
                        new AppliedEvents(event.origin().topic(), event.origin().partition(), event.recordedAt()))
                .collect(Collectors.toMap(
                        applied -> applied.topic() + "-" + applied.partition(),
                        applied -> applied,
                        BinaryOperator.maxBy(Comparator.comparing(AppliedEvents::recordedAt)),
                        TreeMap::new))
                .values());
    }
}
