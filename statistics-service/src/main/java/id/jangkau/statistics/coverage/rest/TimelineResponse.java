package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.SdmxTabular;
import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.coverage.domain.Flow;
import id.jangkau.statistics.coverage.domain.Timeline;

/** Flows and stocks of a region, bucket by bucket. */
record TimelineResponse(
        String region,
        LocalDate from,
        LocalDate to,

        @Schema(description = "day, week (Monday to Sunday, ISO 8601) or month")
        String bucket,

        List<Item> items)
        implements SdmxTabular {
    @Schema(name = "TimelineItem")
    record Item(
            LocalDate from,
            LocalDate to,
            @Nullable Long registered,
            @Nullable Long activated,
            @Nullable Long lapsed,
            @Nullable Long resumed,
            @Nullable Long ended,
            @Schema(description = "rupiah") @Nullable Long contributions,

            @Schema(description = "stock at the end of the bucket: activated + resumed − lapsed − ended of all time")
            @Nullable
            Long active,

            @Schema(
                    description = "the newest baseline of the bucket's last day or before + net active since it; null"
                            + " before the first baseline")
            @Nullable
            Long total,

            @Schema(description = "true where something is null because one to four people could be known by it")
            boolean suppressed) {}

    static TimelineResponse of(Timeline timeline) {
        return new TimelineResponse(
                timeline.region().code(),
                timeline.range().from(),
                timeline.range().to(),
                timeline.bucket().text(),
                timeline.items().stream().map(TimelineResponse::item).toList());
    }

    private static Item item(Timeline.Item item) {
        return new Item(
                item.period().from(),
                item.period().to(),
                flow(item, Flow::registered),
                flow(item, Flow::activated),
                flow(item, Flow::lapsed),
                flow(item, Flow::resumed),
                flow(item, Flow::ended),
                flow(item, Flow::contributions),
                item.active(),
                item.total(),
                item.suppressed());
    }

    private static @Nullable Long flow(Timeline.Item item, Function<Flow, Long> part) {
        return Optional.ofNullable(item.flow()).map(part).orElse(null);
    }

    @Override
    public Table table() {
        return new Table(
                List.of(
                        "region",
                        "from",
                        "to",
                        "registered",
                        "activated",
                        "lapsed",
                        "resumed",
                        "ended",
                        "contributions",
                        "active",
                        "total",
                        "suppressed"),
                items.stream()
                        .map(item -> Table.row(
                                region,
                                item.from(),
                                item.to(),
                                item.registered(),
                                item.activated(),
                                item.lapsed(),
                                item.resumed(),
                                item.ended(),
                                item.contributions(),
                                item.active(),
                                item.total(),
                                item.suppressed()))
                        .toList());
    }

    @Override
    public Table sdmx() {
        return TimelineSdmx.of(this);
    }
}
