package id.jangkau.statistics.rebuild;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.DatabaseGauges;
import id.jangkau.statistics.rebuild.domain.Rebuild;
import id.jangkau.statistics.rebuild.domain.Rebuild.State;
import io.quarkus.runtime.StartupEvent;

/**
 * {@code jangkau_rebuild_running}, and {@code jangkau_rebuild_progress} of the newest rebuild, asked of the database whenever the
 * metrics are read.
 */
@Singleton
class RebuildMetrics {
    private final FollowRebuild followRebuild;
    private final DatabaseGauges gauges;

    RebuildMetrics(FollowRebuild followRebuild, DatabaseGauges gauges) {
        this.followRebuild = followRebuild;
        this.gauges = gauges;
    }

    void register(@Observes StartupEvent event) {
        gauges.register("jangkau.rebuild.running", "whether the projection is being made anew", this::running);
        gauges.register(
                "jangkau.rebuild.progress",
                "share of the events that the newest rebuild has read",
                () -> followRebuild.newest().map(RebuildMetrics::progress).orElse(Double.NaN));
    }

    private int running() {
        return followRebuild
                .newest()
                .filter(rebuild -> rebuild.state() == State.RUNNING)
                .map(rebuild -> 1)
                .orElse(0);
    }

    private static double progress(Rebuild rebuild) {
        return rebuild.eventsTotal() == 0 ? 0 : (double) rebuild.eventsRead() / rebuild.eventsTotal();
    }
}
