package id.jangkau.statistics.coverage.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import id.jangkau.statistics.coverage.domain.SmallCells.Total;
import id.jangkau.statistics.coverage.domain.Timeline.Item;

/**
 * Which buckets of a region to hide: those with small flows or stocks, and those of its siblings that would tell them,
 * since all of them add up to the region that they lie in.
 */
public final class SmallTimelines {
    private SmallTimelines() {}

    /**
     * For each bucket, whether it is hidden.
     *
     * @param siblings all regions that lie in the same region, with the same buckets
     * @param parentHidden of each bucket of the region that they lie in
     */
    public static List<Boolean> hiddenIn(Timeline region, List<Timeline> siblings, List<Boolean> parentHidden) {
        int index = siblings.indexOf(region);
        return IntStream.range(0, region.items().size())
                .mapToObj(bucket -> SmallCells.hiddenIn(
                                siblings.stream()
                                        .map(sibling -> people(sibling.items().get(bucket)))
                                        .toList(),
                                parentHidden.get(bucket) ? Total.HIDDEN : Total.SHOWN)
                        .get(index))
                .toList();
    }

    private static Cell people(Item item) {
        Flow flow = Optional.ofNullable(item.flow()).orElse(Flow.NOTHING);
        long active = Optional.ofNullable(item.active()).orElse(0L);
        return new Cell(
                List.of(flow.registered(), flow.activated(), flow.lapsed(), flow.resumed(), flow.ended(), active));
    }
}
