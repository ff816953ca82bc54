package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import id.jangkau.statistics.coverage.domain.RegionFigures;

/** The regencies side by side, by the place of work. */
record RegionsResponse(LocalDate asOf, List<Item> items) {
    @Schema(name = "RegionFigures")
    record Item(
            String region,
            String name,

            @Schema(description = "enrollments registered, of all time to asOf")
            long registered,

            @Schema(description = "activated + resumed − lapsed − ended, of all time to asOf")
            long active,

            @Schema(description = "lapsed − resumed, of all time to asOf")
            long lapsed,

            @Schema(description = "rupiah paid, of all time to asOf")
            long contributions,

            CoverageResponse coverage) {}

    static RegionsResponse of(LocalDate asOf, List<RegionFigures> regions, Locale locale) {
        return new RegionsResponse(
                asOf, regions.stream().map(region -> item(region, locale)).toList());
    }

    private static Item item(RegionFigures figures, Locale locale) {
        return new Item(
                figures.region().code(),
                figures.region().name(),
                figures.tally().registered(),
                figures.tally().active(),
                figures.tally().lapsed(),
                figures.tally().contributions(),
                CoverageResponse.of(figures.coverage(), locale));
    }
}
