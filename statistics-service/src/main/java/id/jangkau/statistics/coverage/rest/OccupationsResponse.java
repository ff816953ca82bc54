package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import id.jangkau.statistics.coverage.domain.OccupationFigures;

/** The occupations side by side, the largest first. */
record OccupationsResponse(String region, LocalDate asOf, List<Item> items) {
    @Schema(name = "OccupationFigures")
    record Item(
            @Schema(description = "TRADER, FARMER, FISHER, ARTISAN, DRIVER, OTHER; new ones may come")
            String occupation,

            @Schema(description = "enrollments registered, of all time to asOf")
            long registered,

            @Schema(description = "activated + resumed − lapsed − ended, of all time to asOf")
            long active,

            @Schema(description = "lapsed − resumed, of all time to asOf")
            long lapsed,

            @Schema(description = "rupiah paid, of all time to asOf")
            long contributions) {}

    static OccupationsResponse of(String region, LocalDate asOf, List<OccupationFigures> occupations) {
        return new OccupationsResponse(
                region,
                asOf,
                occupations.stream().map(OccupationsResponse::item).toList());
    }

    private static Item item(OccupationFigures figures) {
        return new Item(
                figures.occupation(),
                figures.tally().registered(),
                figures.tally().active(),
                figures.tally().lapsed(),
                figures.tally().contributions());
    }
}
