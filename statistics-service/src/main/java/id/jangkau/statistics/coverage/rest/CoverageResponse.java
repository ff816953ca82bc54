package id.jangkau.statistics.coverage.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.Coverage;

/** Coverage as it is answered. */
@Schema(
        description =
                "How far coverage has come in a region on a day. What cannot be derived is null, and a note says why.")
record CoverageResponse(
        @Schema(description = "official code, e.g. 51 or 51.71 or 51.71.01")
        String region,

        @Schema(description = "day in Bali (WITA)") LocalDate asOf,
        Participants participants,

        @Schema(description = "what participants.total is measured against: the default one unless asked otherwise")
        @Nullable
        Universe universe,

        @Schema(description = "100 × participants.total ÷ universe.value, rounded half-up to two places") @Nullable
        BigDecimal coveragePercent,

        @Schema(description = "universe.value − participants.total") @Nullable
        Long uncovered,

        @Schema(description = "all universes known for the region and day, side by side; the default one first")
        List<UniverseShare> universes,

        @Schema(description = "the next target due on asOf or later, else the last one") @Nullable
        Target target,

        @Schema(description = "target.value − participants.total") @Nullable
        Long gap,

        Agencies agencies,
        Pace pace,
        List<NoteResponse> notes,

        @Schema(
                description = "true where counts are null because fewer than five people, or a hidden sibling,"
                        + " could be known by them; readers with statistics-detail see them")
        boolean suppressed)
        implements Tabular {

    @Schema(name = "Participants")
    record Participants(
            @Schema(description = "the newest published figure of asOf or before") @Nullable
            Baseline baseline,

            @Schema(description = "enrollments registered after baseline.asOf, to asOf") @Nullable
            Long registeredSince,

            @Schema(description = "activated + resumed − lapsed − ended, after baseline.asOf, to asOf") @Nullable
            Long activeSince,

            @Schema(description = "baseline.value + activeSince") @Nullable
            Long total) {}

    @Schema(name = "Baseline")
    record Baseline(long value, LocalDate asOf, String source) {}

    @Schema(name = "Universe")
    record Universe(String name, long value, LocalDate asOf, String source, String definition) {}

    @Schema(name = "UniverseShare")
    record UniverseShare(
            String name,
            long value,
            LocalDate asOf,
            String source,
            String definition,

            @Schema(description = "100 × participants.total ÷ value, rounded half-up to two places") @Nullable
            BigDecimal coveragePercent,

            @Schema(description = "value − participants.total") @Nullable
            Long uncovered) {}

    @Schema(name = "Target")
    record Target(long value, LocalDate due, String source) {}

    @Schema(name = "Agencies")
    record Agencies(
            @Schema(description = "BPRs seated there with an agreement in force on asOf and not suspended") @Nullable
            Long active,

            @Schema(description = "BPRs seated there and licensed by asOf") @Nullable
            Long listed,

            @Schema(description = "100 × active ÷ listed, rounded half-up to two places") @Nullable
            BigDecimal percent,

            @Schema(description = "workers of the region registered through agencies, of all time to asOf") @Nullable
            Long enrolled) {}

    @Schema(name = "Pace")
    record Pace(
            @Schema(
                    description = "(activated + resumed − lapsed − ended in the 30 days to asOf) ÷ 30,"
                            + " rounded half-up to two places")
            @Nullable
            BigDecimal perDay30,

            @Schema(description = "gap ÷ days from asOf to target.due, rounded half-up to two places; 0 when reached")
            @Nullable
            BigDecimal requiredPerDay,

            @Schema(description = "asOf + gap ÷ exact daily pace, rounded up to whole days; null when it never closes")
            @Nullable
            LocalDate projectedOn) {}

    @Override
    public Table table() {
        return CoverageTable.of(this);
    }

    static CoverageResponse of(Coverage coverage, Locale locale) {
        return new CoverageResponse(
                coverage.region().code(),
                coverage.asOf(),
                participants(coverage),
                universe(coverage),
                coverage.coveragePercent(),
                coverage.uncovered(),
                coverage.universes().stream().map(CoverageResponse::share).toList(),
                target(coverage),
                coverage.gap(),
                agencies(coverage),
                new Pace(
                        coverage.pace().perDay30(),
                        coverage.pace().requiredPerDay(),
                        coverage.pace().projectedOn()),
                NoteResponse.allOf(coverage.notes(), locale),
                coverage.suppressed());
    }

    private static Participants participants(Coverage coverage) {
        var baseline = coverage.baseline();
        return new Participants(
                baseline == null ? null : new Baseline(baseline.value(), baseline.asOf(), baseline.source()),
                coverage.registeredSince(),
                coverage.activeSince(),
                coverage.total());
    }

    private static @Nullable Universe universe(Coverage coverage) {
        var universe = coverage.universe();
        return universe == null
                ? null
                : new Universe(
                        universe.name(), universe.value(), universe.asOf(), universe.source(), universe.definition());
    }

    private static UniverseShare share(id.jangkau.statistics.coverage.domain.UniverseShare share) {
        var universe = share.universe();
        return new UniverseShare(
                universe.name(),
                universe.value(),
                universe.asOf(),
                universe.source(),
                universe.definition(),
                share.coveragePercent(),
                share.uncovered());
    }

    private static @Nullable Target target(Coverage coverage) {
        var target = coverage.target();
        return target == null ? null : new Target(target.value(), target.due(), target.source());
    }

    private static Agencies agencies(Coverage coverage) {
        var agencies = coverage.agencies();
        return agencies == null
                ? new Agencies(null, null, null, coverage.enrolled())
                : new Agencies(agencies.active(), agencies.listed(), agencies.percent(), coverage.enrolled());
    }
}
