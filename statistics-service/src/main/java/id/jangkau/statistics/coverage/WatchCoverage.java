package id.jangkau.statistics.coverage;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.jangkau.foundation.time.Wita;
import id.jangkau.statistics.coverage.domain.MeasuredRegion;
import id.jangkau.statistics.reference.domain.Region;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Coverage of today, followed as it changes. However many watch, one query a tick answers them all, and none when nobody
 * does; {@code jangkau_coverage_ticks_total} counts them.
 */
@ApplicationScoped
public class WatchCoverage {
    private static final Logger LOG = Logger.getLogger(WatchCoverage.class);
    private static final Duration TICK = Duration.ofMillis(250);

    private final MeasureCoverage measure;
    private final Clock clock;
    private final Counter queries;
    private final Map<String, Integer> viewers = new ConcurrentHashMap<>();
    private final Multi<Map<String, MeasuredRegion>> ticks;
    private volatile boolean stopping;

    WatchCoverage(MeasureCoverage measure, Clock clock, MeterRegistry metrics) {
        this.measure = measure;
        this.clock = clock;
        this.queries = Counter.builder("jangkau.coverage.ticks")
                .description("queries made for all viewers of the coverage stream together")
                .register(metrics);
        this.ticks = Multi.createFrom()
                .ticks()
                .every(TICK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
                .map(tick -> measureWatched())
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    /** Streams would be waited for: they end first. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    /** The coverage at the next tick, then each one that differs; completes when the service stops. */
    public Multi<MeasuredRegion> of(Region region) {
        return Multi.createFrom()
                .deferred(() -> {
                    viewers.merge(region.code(), 1, Integer::sum);
                    return ticks;
                })
                .onTermination()
                .invoke(() -> viewers.computeIfPresent(region.code(), (code, count) -> count == 1 ? null : count - 1))
                .select()
                .first(tick -> !stopping)
                .filter(tick -> tick.containsKey(region.code()))
                .map(tick -> tick.get(region.code()))
                .skip()
                .repetitions()
                .onOverflow()
                .dropPreviousItems();
    }

    /** A tick without an answer, rather than the end of every stream, while the database is away. */
    private Map<String, MeasuredRegion> measureWatched() {
        Set<String> watched = Set.copyOf(viewers.keySet());
        try {
            queries.increment();
            return measure.of(watched, Wita.today(clock));
        } catch (RuntimeException e) {
            LOG.warnf("viewers wait for the next tick: %s", e.getMessage());
            return Map.of();
        }
    }
}
