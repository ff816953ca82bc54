package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.Breakdown;
import id.jangkau.statistics.coverage.domain.Breakdown.Group;

/** Sex and age band side by side, the largest first. */
record DemographicsResponse(String region, LocalDate asOf, List<Item> items) implements Tabular {
    @Schema(name = "DemographicFigures")
    record Item(
            @Schema(description = "FEMALE or MALE") String sex,

            @Schema(description = "on the day of registration, e.g. 25-34")
            String ageBand,

            @JsonUnwrapped Figures figures) {}

    static DemographicsResponse of(LocalDate asOf, Breakdown breakdown, boolean seesSmallCells) {
        return new DemographicsResponse(
                breakdown.region().code(),
                asOf,
                Figures.ordered(breakdown.groups(), seesSmallCells)
                        .map(group -> item(group, seesSmallCells))
                        .toList());
    }

    private static Item item(Group group, boolean seesSmallCells) {
        return new Item(group.category().getFirst(), group.category().getLast(), Figures.of(group, seesSmallCells));
    }

    @Override
    public Table table() {
        return new Table(
                Figures.header("region", "as_of", "sex", "age_band"),
                items.stream()
                        .map(item -> item.figures().row(region, asOf, item.sex(), item.ageBand()))
                        .toList());
    }
}
