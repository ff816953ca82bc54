package id.jangkau.statistics.coverage;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.Bucket;
import id.jangkau.statistics.coverage.domain.Bucket.Period;
import id.jangkau.statistics.coverage.domain.Timeline;
import id.jangkau.statistics.coverage.store.TimelineStore;
import id.jangkau.statistics.reference.domain.Region;

/** Follows a region through time: flows and stocks. */
@ApplicationScoped
public class FollowTimeline {
    private final TimelineStore counters;

    FollowTimeline(TimelineStore counters) {
        this.counters = counters;
    }

    public Timeline of(Region region, Period range, Bucket bucket) {
        return Timeline.of(
                region,
                range,
                bucket,
                counters.flows(region.code(), bucket, range),
                counters.activeBefore(region.code(), range.from()),
                counters.baselines(region.code()));
    }
}
