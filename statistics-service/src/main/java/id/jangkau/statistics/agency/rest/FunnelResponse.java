package id.jangkau.statistics.agency.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.agency.domain.Funnel;
import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;

/** From listed BPR to agent. */
record FunnelResponse(
        LocalDate asOf,
        @Schema(description = "BPRs licensed by asOf") long listed,

        @Schema(description = "those with an agreement in force on asOf and not suspended")
        long active,

        @Schema(description = "100 × active ÷ listed, rounded half-up to two places") @Nullable
        BigDecimal percent,

        @Schema(description = "the listed ones by the status they have now")
        List<Step> byStatus)
        implements Tabular {

    @Schema(name = "FunnelStep")
    record Step(
            String status,
            long count,

            @Schema(description = "100 × count ÷ listed, rounded half-up to two places") @Nullable
            BigDecimal percent) {}

    @Override
    public Table table() {
        return new Table(
                List.of("as_of", "status", "count", "percent"),
                Stream.concat(
                                Stream.of(
                                        Table.row(asOf, "LISTED", listed, null),
                                        Table.row(asOf, "IN_FORCE", active, percent)),
                                byStatus.stream()
                                        .map(step -> Table.row(asOf, step.status(), step.count(), step.percent())))
                        .toList());
    }

    static FunnelResponse of(Funnel funnel) {
        return new FunnelResponse(
                funnel.asOf(),
                funnel.listed(),
                funnel.active(),
                funnel.percent(),
                funnel.byStatus().stream()
                        .map(step -> new Step(step.status(), step.count(), funnel.percent(step)))
                        .toList());
    }
}
