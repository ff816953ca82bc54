package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.function.BiFunction;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Roles;
import id.jangkau.statistics.answer.rest.Answer;
import id.jangkau.statistics.answer.rest.Answers;
import id.jangkau.statistics.answer.rest.MediaTypes;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.BreakDown;
import id.jangkau.statistics.coverage.domain.Breakdown;
import id.jangkau.statistics.coverage.domain.Breakdown.Dimension;
import id.jangkau.statistics.coverage.domain.ShownDay;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.rest.Readers;
import id.jangkau.statistics.reference.rest.RequestedDay;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** A region's counters by occupation, by sex and age band, by programmes. */
@Path("/v1/coverage")
@Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
@RolesAllowed({Roles.STATISTICS_READER, Roles.STATISTICS_DETAIL, Roles.STATISTICS_ADMIN})
@RunOnVirtualThread
@Tag(name = "Coverage")
class BreakdownResource {
    private static final String RULES =
            "Readers without statistics-detail are shown anything smaller than the province as"
                    + " of the end of a month, and null where fewer than five people could be known, by reading or by"
                    + " subtraction. 400 WRONG_TYPE, REGION_UNKNOWN.";

    private final BreakDown breakDown;
    private final RequestedRegion requestedRegion;
    private final RequestedDay requestedDay;
    private final Readers readers;
    private final Answers answers;

    BreakdownResource(
            BreakDown breakDown,
            RequestedRegion requestedRegion,
            RequestedDay requestedDay,
            Readers readers,
            Answers answers) {
        this.breakDown = breakDown;
        this.requestedRegion = requestedRegion;
        this.requestedDay = requestedDay;
        this.readers = readers;
        this.answers = answers;
    }

    @GET
    @Path("/occupations")
    @PermitAll
    @Operation(
            summary = "The occupations of a region side by side",
            description = "Without a token for the province. " + RULES)
    public Answer<OccupationsResponse> occupations(
            @QueryParam("region") @Nullable String region, @QueryParam("asOf") @Nullable String asOf) {
        Region where = requestedRegion.of(region);
        readers.mayReadBreakdownOf(where);
        return of(where, asOf, Dimension.OCCUPATION, (day, by) -> OccupationsResponse.of(day, by, seesAll()));
    }

    @GET
    @Path("/demographics")
    @Operation(summary = "Sex and age band in a region side by side", description = RULES)
    public Answer<DemographicsResponse> demographics(
            @QueryParam("region") @Nullable String region, @QueryParam("asOf") @Nullable String asOf) {
        Region where = requestedRegion.of(region);
        return of(where, asOf, Dimension.SEX_AND_AGE_BAND, (day, by) -> DemographicsResponse.of(day, by, seesAll()));
    }

    @GET
    @Path("/programmes")
    @Operation(summary = "The sets of programmes in a region side by side", description = RULES)
    public Answer<ProgrammesResponse> programmes(
            @QueryParam("region") @Nullable String region, @QueryParam("asOf") @Nullable String asOf) {
        Region where = requestedRegion.of(region);
        return of(where, asOf, Dimension.PROGRAMMES, (day, by) -> ProgrammesResponse.of(day, by, seesAll()));
    }

    private <T extends Tabular> Answer<T> of(
            Region region, @Nullable String asOf, Dimension dimension, BiFunction<LocalDate, Breakdown, T> figures) {
        LocalDate day = ShownDay.ofBreakdown(region, requestedDay.of(asOf), seesAll());
        return answers.of(() -> figures.apply(day, breakDown.of(region, dimension, day)));
    }

    private boolean seesAll() {
        return readers.seesSmallCells();
    }
}
