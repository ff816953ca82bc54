package id.jangkau.statistics.coverage.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.Cohorts;
import id.jangkau.statistics.coverage.domain.Cohorts.Cohort;

/** Those registered in a month, and what became of them. */
record CohortsResponse(String region, List<Item> items) implements Tabular {
    @Schema(name = "Cohort")
    record Item(
            @Schema(description = "of registration, e.g. 2025-03")
            String month,

            @Nullable Long registered,

            @Schema(description = "of them: activated at any time since") @Nullable
            Long activated,

            @Schema(
                    description =
                            "by months: of them active on the last day of that month after the month of registration;"
                                    + " null where that day has not passed, or the row is hidden")
            Map<String, @Nullable Long> activeAfter,

            @Schema(description = "true where one to four people could be known by the row")
            boolean suppressed) {}

    static CohortsResponse of(Cohorts cohorts, boolean seesSmallCells) {
        return new CohortsResponse(
                cohorts.region().code(),
                cohorts.items().stream()
                        .map(cohort -> item(cohort, cohort.hidden() && !seesSmallCells))
                        .toList());
    }

    private static Item item(Cohort cohort, boolean hidden) {
        Map<String, @Nullable Long> activeAfter = new LinkedHashMap<>();
        cohort.activeAfter()
                .forEach((months, active) ->
                        activeAfter.put(Integer.toString(months), hidden ? null : active.orElse(null)));
        return new Item(
                cohort.month().toString(),
                hidden ? null : cohort.registered(),
                hidden ? null : cohort.activated(),
                activeAfter,
                hidden);
    }

    @Override
    public Table table() {
        return new Table(
                List.of(
                        "region",
                        "month",
                        "registered",
                        "activated",
                        "active_after_1",
                        "active_after_3",
                        "active_after_6",
                        "active_after_12",
                        "suppressed"),
                items.stream()
                        .map(item -> Table.row(
                                region,
                                item.month(),
                                item.registered(),
                                item.activated(),
                                item.activeAfter().get("1"),
                                item.activeAfter().get("3"),
                                item.activeAfter().get("6"),
                                item.activeAfter().get("12"),
                                item.suppressed()))
                        .toList());
    }
}
