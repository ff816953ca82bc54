package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.RegionFigures;
import id.jangkau.statistics.coverage.domain.Tally;

/** Regions side by side, by the place of work. */
record RegionsResponse(LocalDate asOf, List<Item> items) implements Tabular {
    @Schema(name = "RegionFigures")
    record Item(
            String region,
            String name,

            @Schema(description = "enrollments registered, of all time to asOf") @Nullable
            Long registered,

            @Schema(description = "activated + resumed − lapsed − ended, of all time to asOf") @Nullable
            Long active,

            @Schema(description = "lapsed − resumed, of all time to asOf") @Nullable
            Long lapsed,

            @Schema(description = "rupiah paid, of all time to asOf") @Nullable
            Long contributions,

            CoverageResponse coverage,

            @Schema(description = "true where figures are null: there are fewer than five people, or a hidden sibling")
            boolean suppressed) {}

    static RegionsResponse of(LocalDate asOf, List<RegionFigures> regions, Locale locale) {
        return new RegionsResponse(
                asOf, regions.stream().map(region -> item(region, locale)).toList());
    }

    private static Item item(RegionFigures figures, Locale locale) {
        Optional<Tally> tally = Optional.ofNullable(figures.tally());
        return new Item(
                figures.region().code(),
                figures.region().name(),
                tally.map(Tally::registered).orElse(null),
                tally.map(Tally::active).orElse(null),
                figures.lapsedHidden() ? null : tally.map(Tally::lapsed).orElse(null),
                tally.map(Tally::contributions).orElse(null),
                CoverageResponse.of(figures.coverage(), locale),
                tally.isEmpty() || figures.lapsedHidden());
    }

    @Override
    public Table table() {
        return new Table(
                List.of(
                        "region",
                        "name",
                        "as_of",
                        "registered",
                        "active",
                        "lapsed",
                        "contributions",
                        "total",
                        "universe",
                        "coverage_percent",
                        "agencies_active",
                        "agencies_listed",
                        "suppressed"),
                items.stream()
                        .map(item -> Table.row(
                                item.region(),
                                item.name(),
                                asOf,
                                item.registered(),
                                item.active(),
                                item.lapsed(),
                                item.contributions(),
                                item.coverage().participants().total(),
                                Optional.ofNullable(item.coverage().universe())
                                        .map(CoverageResponse.Universe::value)
                                        .orElse(null),
                                item.coverage().coveragePercent(),
                                item.coverage().agencies().active(),
                                item.coverage().agencies().listed(),
                                item.suppressed()))
                        .toList());
    }
}
