package id.jangkau.statistics.coverage.rest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.coverage.domain.Breakdown.Group;

/** The counters of a row of a breakdown. */
@Schema(name = "Counters")
record Figures(
        @Schema(description = "enrollments registered, of all time to asOf") @Nullable
        Long registered,

        @Schema(description = "activated + resumed − lapsed − ended, of all time to asOf") @Nullable
        Long active,

        @Schema(description = "lapsed − resumed, of all time to asOf") @Nullable
        Long lapsed,

        @Schema(description = "rupiah paid, of all time to asOf") @Nullable
        Long contributions,

        @Schema(description = "true where these are null: there are fewer than five people, or they hide such a row")
        boolean suppressed) {

    static Figures of(Group group, boolean seesSmallCells) {
        return group.hidden() && !seesSmallCells
                ? new Figures(null, null, null, null, true)
                : new Figures(
                        group.tally().registered(),
                        group.tally().active(),
                        group.lapsedHidden() && !seesSmallCells
                                ? null
                                : group.tally().lapsed(),
                        group.tally().contributions(),
                        group.lapsedHidden() && !seesSmallCells);
    }

    /** The order must not tell what is hidden: those come last, by name. */
    static Stream<Group> ordered(List<Group> groups, boolean seesSmallCells) {
        Comparator<Group> hiddenLast = Comparator.comparing(group -> group.hidden() && !seesSmallCells);
        return groups.stream()
                .sorted(hiddenLast
                        .thenComparing(
                                group -> group.hidden() && !seesSmallCells
                                        ? 0L
                                        : group.tally().registered(),
                                Comparator.reverseOrder())
                        .thenComparing(group -> String.join("+", group.category())));
    }

    static List<String> header(String... before) {
        return Stream.concat(
                        Arrays.stream(before),
                        Stream.of("registered", "active", "lapsed", "contributions", "suppressed"))
                .toList();
    }

    List<@Nullable Object> row(@Nullable Object... before) {
        @Nullable Object[] cells = Arrays.copyOf(before, before.length + 5);
        cells[before.length] = registered;
        cells[before.length + 1] = active;
        cells[before.length + 2] = lapsed;
        cells[before.length + 3] = contributions;
        cells[before.length + 4] = suppressed;
        return Table.row(cells);
    }
}
