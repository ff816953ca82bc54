package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.Breakdown;
import id.jangkau.statistics.coverage.domain.Breakdown.Group;

/** The occupations side by side, the largest first. */
record OccupationsResponse(String region, LocalDate asOf, List<Item> items) implements Tabular {
    @Schema(name = "OccupationFigures")
    record Item(
            @Schema(description = "TRADER, FARMER, FISHER, ARTISAN, DRIVER, OTHER; new ones may come")
            String occupation,

            @JsonUnwrapped Figures figures) {}

    static OccupationsResponse of(LocalDate asOf, Breakdown breakdown, boolean seesSmallCells) {
        return new OccupationsResponse(
                breakdown.region().code(),
                asOf,
                Figures.ordered(breakdown.groups(), seesSmallCells)
                        .map(group -> item(group, seesSmallCells))
                        .toList());
    }

    private static Item item(Group group, boolean seesSmallCells) {
        return new Item(group.category().getFirst(), Figures.of(group, seesSmallCells));
    }

    @Override
    public Table table() {
        return new Table(
                Figures.header("region", "as_of", "occupation"),
                items.stream()
                        .map(item -> item.figures().row(region, asOf, item.occupation()))
                        .toList());
    }
}
