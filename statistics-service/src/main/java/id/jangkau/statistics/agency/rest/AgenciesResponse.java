package id.jangkau.statistics.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.agency.domain.AgencyFigures;
import id.jangkau.statistics.agency.domain.League;
import id.jangkau.statistics.agency.domain.Ranking;
import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.Tally;

/** Agencies, ranked. */
record AgenciesResponse(
        LocalDate asOf,
        List<Item> items,

        @Schema(description = "asks for the page after this one; null on the last") @Nullable
        String nextCursor)
        implements Tabular {
    @Schema(name = "AgencyFigures")
    record Item(
            UUID partnerId,
            String bankCode,
            String name,
            @Schema(description = "where it is seated") String regency,
            @Schema(description = "as it is today") String status,

            @Schema(description = "an agreement is in force on asOf, and it is not suspended")
            boolean inForce,

            @Schema(description = "workers registered through it, whoever has them now") @Nullable
            Long enrolled,

            @Schema(
                    description =
                            "activated + resumed − lapsed − ended on days on which it had them, + those it took over while they were active − those it handed over")
            @Nullable
            Long active,

            @Schema(description = "lapsed − resumed, and likewise those taken and handed over") @Nullable
            Long lapsed,

            @Schema(description = "rupiah paid under its kode iuran") @Nullable
            Long contributions,

            @Schema(
                    description =
                            "workers that another agency enrolled, or had taken over, and that it has taken over; for readers with statistics-detail only")
            @Nullable
            Long takenOver,

            @Schema(description = "workers that it has handed over to another agency; likewise") @Nullable
            Long handedOver,

            @Nullable LocalDate lastEnrollmentOn,

            @Schema(description = "workers it is to have enrolled by target.due; null where none is set") @Nullable
            Target target,

            @Schema(description = "target.value − enrolled") @Nullable
            Long gap,

            @Schema(description = "true where its figures are null: fewer than five people could be known by them")
            boolean suppressed) {}

    @Schema(name = "AgencyTarget")
    record Target(long value, LocalDate due) {}

    static AgenciesResponse of(LocalDate asOf, League.Page page, Ranking by) {
        return new AgenciesResponse(
                asOf,
                page.agencies().stream().map(AgenciesResponse::item).toList(),
                page.more()
                        ? RequestedRanking.cursorAfter(page.agencies().getLast().partnerId(), by)
                        : null);
    }

    private static Item item(AgencyFigures agency) {
        Optional<Tally> tally = Optional.ofNullable(agency.tally());
        Optional<AgencyFigures.Passed> passed = Optional.ofNullable(agency.passed());
        Optional<AgencyFigures.Goal> goal = Optional.ofNullable(agency.goal());
        return new Item(
                agency.partnerId(),
                agency.bankCode(),
                agency.name(),
                agency.regency(),
                agency.status(),
                agency.inForce(),
                tally.map(Tally::registered).orElse(null),
                tally.map(Tally::active).orElse(null),
                agency.lapsedHidden() ? null : tally.map(Tally::lapsed).orElse(null),
                tally.map(Tally::contributions).orElse(null),
                passed.map(AgencyFigures.Passed::takenOver).orElse(null),
                passed.map(AgencyFigures.Passed::handedOver).orElse(null),
                agency.lastEnrollmentOn(),
                goal.map(set -> new Target(set.value(), set.due())).orElse(null),
                goal.flatMap(set -> tally.map(counted -> set.value() - counted.registered()))
                        .orElse(null),
                agency.lapsedHidden());
    }

    @Override
    public Table table() {
        return new Table(
                List.of(
                        "partner_id",
                        "bank_code",
                        "name",
                        "regency",
                        "as_of",
                        "status",
                        "in_force",
                        "enrolled",
                        "active",
                        "lapsed",
                        "contributions",
                        "taken_over",
                        "handed_over",
                        "last_enrollment_on",
                        "target",
                        "target_due",
                        "gap",
                        "suppressed"),
                items.stream()
                        .map(item -> Table.row(
                                item.partnerId(),
                                item.bankCode(),
                                item.name(),
                                item.regency(),
                                asOf,
                                item.status(),
                                item.inForce(),
                                item.enrolled(),
                                item.active(),
                                item.lapsed(),
                                item.contributions(),
                                item.takenOver(),
                                item.handedOver(),
                                item.lastEnrollmentOn(),
                                Optional.ofNullable(item.target())
                                        .map(Target::value)
                                        .orElse(null),
                                Optional.ofNullable(item.target())
                                        .map(Target::due)
                                        .orElse(null),
                                item.gap(),
                                item.suppressed()))
                        .toList());
    }
}
