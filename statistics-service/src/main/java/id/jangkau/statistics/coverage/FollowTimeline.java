package id.jangkau.statistics.coverage;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.Bucket;
import id.jangkau.statistics.coverage.domain.Bucket.Period;
import id.jangkau.statistics.coverage.domain.SmallTimelines;
import id.jangkau.statistics.coverage.domain.Timeline;
import id.jangkau.statistics.coverage.store.TimelineStore;
import id.jangkau.statistics.reference.FindRegion;
import id.jangkau.statistics.reference.domain.Region;

/** Follows a region through time: flows and stocks. */
@ApplicationScoped
public class FollowTimeline {
    private final TimelineStore counters;

    private final FindRegion regions;

    FollowTimeline(TimelineStore counters, FindRegion regions) {
        this.counters = counters;
        this.regions = regions;
    }

    /** For readers who may not see small cells: nothing that tells a flow of one to four people. */
    public Timeline withoutSmallFlows(Region region, Period range, Bucket bucket) {
        Timeline all = of(region, range, bucket);
        return all.withoutSmallFlows(hiddenIn(all));
    }

    private List<Boolean> hiddenIn(Timeline timeline) {
        Optional<Region> parent =
                Optional.ofNullable(timeline.region().parent()).flatMap(regions::byCode);
        if (parent.isEmpty()) {
            return timeline.items().stream().map(item -> false).toList();
        }
        List<Timeline> siblings = regions.codesIn(parent.get()).stream()
                .map(code -> code.equals(timeline.region().code())
                        ? timeline
                        : of(regions.byCode(code).orElseThrow(), timeline.range(), timeline.bucket()))
                .toList();
        return SmallTimelines.hiddenIn(
                timeline, siblings, hiddenIn(of(parent.get(), timeline.range(), timeline.bucket())));
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
