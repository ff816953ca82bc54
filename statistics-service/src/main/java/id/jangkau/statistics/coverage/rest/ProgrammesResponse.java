package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.Breakdown;
import id.jangkau.statistics.coverage.domain.Breakdown.Group;

/** The sets of programmes side by side, the largest first. */
record ProgrammesResponse(String region, LocalDate asOf, List<Item> items) implements Tabular {
    @Schema(name = "ProgrammeFigures")
    record Item(
            @Schema(description = "in alphabetical order, e.g. JHT+JKK+JKM")
            String programmes,

            @JsonUnwrapped Figures figures) {}

    static ProgrammesResponse of(LocalDate asOf, Breakdown breakdown, boolean seesSmallCells) {
        return new ProgrammesResponse(
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
                Figures.header("region", "as_of", "programmes"),
                items.stream()
                        .map(item -> item.figures().row(region, asOf, item.programmes()))
                        .toList());
    }
}
