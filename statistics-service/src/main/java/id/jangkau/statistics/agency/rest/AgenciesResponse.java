package id.jangkau.statistics.agency.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.agency.domain.AgencyFigures;

/** Agencies, ranked. */
record AgenciesResponse(List<Item> items) {
    @Schema(name = "AgencyFigures")
    record Item(
            UUID partnerId,
            String bankCode,
            String name,
            @Schema(description = "where it is seated") String regency,
            String status,

            @Schema(description = "an agreement is in force today, and it is not suspended")
            boolean inForce,

            @Schema(description = "workers registered through it")
            long enrolled,

            @Schema(description = "of them: activated + resumed − lapsed − ended")
            long active,

            @Schema(description = "of them: lapsed − resumed")
            long lapsed,

            @Schema(description = "rupiah paid by them") long contributions,
            @Nullable LocalDate lastEnrollmentOn) {}

    static AgenciesResponse of(List<AgencyFigures> agencies) {
        return new AgenciesResponse(
                agencies.stream().map(AgenciesResponse::item).toList());
    }

    private static Item item(AgencyFigures agency) {
        return new Item(
                agency.partnerId(),
                agency.bankCode(),
                agency.name(),
                agency.regency(),
                agency.status(),
                agency.inForce(),
                agency.tally().registered(),
                agency.tally().active(),
                agency.tally().lapsed(),
                agency.tally().contributions(),
                agency.lastEnrollmentOn());
    }
}
