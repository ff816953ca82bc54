package id.jangkau.statistics.coverage.rest;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.Contributions;
import id.jangkau.statistics.coverage.domain.Contributions.Grouping;
import id.jangkau.statistics.coverage.domain.Contributions.Item;

/** What was paid in each month. */
record ContributionsResponse(
        String region,

        @Schema(description = "region, partner or programmes")
        String by,

        List<Paid> items) implements Tabular {
    @Schema(name = "PaidInMonth")
    record Paid(
            @Schema(description = "in which it was received, e.g. 2025-03")
            String month,

            @Schema(description = "a region's code, a partner's id or a set of programmes, by `by`")
            String key,

            @Nullable Long rupiah,

            @Schema(description = "enrollments that it was paid for") @Nullable
            Long payers,

            @Schema(description = "true where fewer than five payers could be known")
            boolean suppressed) {}

    static ContributionsResponse of(Contributions contributions, Grouping by, boolean seesSmallCells) {
        return new ContributionsResponse(
                contributions.region().code(),
                by.name().toLowerCase(Locale.ROOT),
                contributions.items().stream()
                        .map(item -> paid(item, item.hidden() && !seesSmallCells))
                        .toList());
    }

    private static Paid paid(Item item, boolean hidden) {
        return new Paid(
                item.month().toString(),
                item.key(),
                hidden ? null : item.money().rupiah(),
                hidden ? null : item.money().payers(),
                hidden);
    }

    @Override
    public Table table() {
        return new Table(
                List.of("within", "month", by, "rupiah", "payers", "suppressed"),
                items.stream()
                        .map(item -> Table.row(
                                region, item.month(), item.key(), item.rupiah(), item.payers(), item.suppressed()))
                        .toList());
    }
}
