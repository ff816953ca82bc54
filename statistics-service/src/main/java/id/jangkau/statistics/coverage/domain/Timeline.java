package id.jangkau.statistics.coverage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Bucket.Period;
import id.jangkau.statistics.reference.domain.Region;

/** Flows of each bucket, and the stocks at its end. */
public record Timeline(Region region, Period range, Bucket bucket, List<Item> items) {
    public Timeline {
        items = List.copyOf(items);
    }

    /**
     * One bucket.
     *
     * @param flow null where it is hidden
     * @param active stock at its end, of all time; null where it is hidden
     * @param total baseline + net active since; null before the baseline and where active is hidden
     * @param suppressed whether something of it is hidden
     */
    public record Item(
            Period period,
            @Nullable Flow flow,
            @Nullable Long active,
            @Nullable Long total,
            boolean suppressed) {}

    /** A published number of participants, with the active ones counted on its day. */
    public record KnownBaseline(LocalDate asOf, long value, long active) {}

    /**
     * Adds up the stocks.
     *
     * @param flows by the first day of the whole bucket, also where the range cuts it
     */
    public static Timeline of(
            Region region,
            Period range,
            Bucket bucket,
            Map<LocalDate, Flow> flows,
            long activeBefore,
            List<KnownBaseline> baselines) {
        List<Item> items = new ArrayList<>();
        long active = activeBefore;
        for (Period period : bucket.periods(range.from(), range.to())) {
            Flow flow = flows.getOrDefault(bucket.startOf(period.from()), Flow.NOTHING);
            active += flow.net();
            items.add(new Item(period, flow, active, total(period.to(), active, baselines), false));
        }
        return new Timeline(region, range, bucket, items);
    }

    private static @Nullable Long total(LocalDate day, long active, List<KnownBaseline> baselines) {
        return baselines.stream()
                .filter(baseline -> !baseline.asOf().isAfter(day))
                .max(Comparator.comparing(KnownBaseline::asOf))
                .map(baseline -> baseline.value() + active - baseline.active())
                .orElse(null);
    }

    /**
     * Without flows of one to four people, and without the stocks whose difference would tell them.
     *
     * @param hidden for each bucket, whether nothing of it may be shown, as its siblings' would tell
     */
    public Timeline withoutSmallFlows(List<Boolean> hidden) {
        return new Timeline(region, range, bucket, SmallFlows.hiddenIn(items, hidden));
    }
}
