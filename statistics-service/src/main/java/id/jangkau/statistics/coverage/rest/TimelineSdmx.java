package id.jangkau.statistics.coverage.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.coverage.domain.Bucket;
import id.jangkau.statistics.coverage.rest.TimelineResponse.Item;

/**
 * A timeline as an SDMX-CSV 2.0 data message (github.com/sdmx-twg/sdmx-csv): the three columns that say what it is, then
 * dimensions, the observation and its attributes. Codes of regions have underscores, as SDMX allows no dots in them; an
 * observation is A (normal), Q (suppressed) or O (missing: before the first baseline), as in CL_OBS_STATUS.
 */
final class TimelineSdmx {
    private static final List<String> HEADER = List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "FREQ",
            "REF_AREA",
            "INDICATOR",
            "TIME_PERIOD",
            "OBS_VALUE",
            "UNIT_MEASURE",
            "OBS_STATUS");

    private enum Indicator {
        REGISTERED,
        ACTIVATED,
        LAPSED,
        RESUMED,
        ENDED,
        CONTRIBUTIONS,
        ACTIVE,
        TOTAL;

        @Nullable
        Long of(Item item) {
            return switch (this) {
                case REGISTERED -> item.registered();
                case ACTIVATED -> item.activated();
                case LAPSED -> item.lapsed();
                case RESUMED -> item.resumed();
                case ENDED -> item.ended();
                case CONTRIBUTIONS -> item.contributions();
                case ACTIVE -> item.active();
                case TOTAL -> item.total();
            };
        }
    }

    private TimelineSdmx() {}

    static Table of(TimelineResponse timeline) {
        Bucket bucket = Bucket.valueOf(timeline.bucket().toUpperCase(Locale.ROOT));
        return new Table(
                HEADER,
                timeline.items().stream()
                        .flatMap(item -> Stream.of(Indicator.values())
                                .map(indicator -> observation(timeline.region(), bucket, item, indicator)))
                        .toList());
    }

    private static List<@Nullable Object> observation(String region, Bucket bucket, Item item, Indicator indicator) {
        Long value = indicator.of(item);
        return Table.row(
                "dataflow",
                "JANGKAU:COVERAGE(1.0.0)",
                "I",
                bucket.name().substring(0, 1),
                region.replace('.', '_'),
                indicator,
                bucket.periodOf(item.from()),
                value,
                indicator == Indicator.CONTRIBUTIONS ? "IDR" : "PS",
                statusOf(value, item));
    }

    private static String statusOf(@Nullable Long value, Item item) {
        if (value != null) {
            return "A";
        }
        return item.suppressed() ? "Q" : "O";
    }
}
