package id.jangkau.statistics.agency.rest;

import java.time.LocalDate;
import java.util.UUID;

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
import id.jangkau.statistics.agency.MeasureFunnel;
import id.jangkau.statistics.agency.RankAgencies;
import id.jangkau.statistics.agency.domain.League;
import id.jangkau.statistics.agency.domain.Ranking;
import id.jangkau.statistics.answer.rest.Answer;
import id.jangkau.statistics.answer.rest.Answers;
import id.jangkau.statistics.answer.rest.MediaTypes;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.rest.Readers;
import id.jangkau.statistics.reference.rest.RequestedDay;
import id.jangkau.statistics.reference.rest.RequestedLimit;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Agencies: how many, and which. */
@Path("/v1/agencies")
@Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
@RolesAllowed({Roles.STATISTICS_READER, Roles.STATISTICS_DETAIL, Roles.STATISTICS_ADMIN})
@RunOnVirtualThread
@Tag(name = "Agencies")
class AgencyResource {
    private static final int USUAL_LIMIT = 200;
    private static final int LARGEST_LIMIT = 500;

    private final MeasureFunnel funnel;
    private final RankAgencies ranking;
    private final RequestedRegion requestedRegion;
    private final RequestedDay requestedDay;
    private final Readers readers;
    private final Answers answers;

    AgencyResource(
            MeasureFunnel funnel,
            RankAgencies ranking,
            RequestedRegion requestedRegion,
            RequestedDay requestedDay,
            Readers readers,
            Answers answers) {
        this.funnel = funnel;
        this.ranking = ranking;
        this.requestedRegion = requestedRegion;
        this.requestedDay = requestedDay;
        this.readers = readers;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Agencies ranked, as they stood on a day: today unless asked otherwise",
            description =
                    "sort: enrolled (default), active, lapsed, contributions, name. region: where they are seated."
                            + " status: as it is today. limit: 1 to 500. Readers without statistics-detail are shown null for"
                            + " agencies with fewer than five people, and for one more where only one has so few; those come"
                            + " last. 400 WRONG_TYPE, REGION_UNKNOWN, SORT_UNKNOWN, STATUS_UNKNOWN, CURSOR_BROKEN, OUT_OF_RANGE.")
    public Answer<AgenciesResponse> agencies(
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("region") @Nullable String region,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        Ranking by = RequestedRanking.by(sort);
        Region seat = requestedRegion.of(region);
        LocalDate day = requestedDay.of(asOf);
        String wanted = RequestedRanking.status(status);
        UUID after = RequestedRanking.after(cursor, by);
        int most = RequestedLimit.of(limit, USUAL_LIMIT, LARGEST_LIMIT);
        return answers.of(() -> {
            League all = ranking.asOf(day);
            League shown = readers.seesSmallCells() ? all : all.withoutSmallOnes();
            return AgenciesResponse.of(
                    day, shown.of(seat, wanted).page(by, after, most).orElseThrow(RequestedRanking::brokenCursor), by);
        });
    }

    @GET
    @Path("/funnel")
    @PermitAll
    @Operation(
            summary = "How many BPRs are listed, how many are agents, how many stand where in between",
            description = "Without a token. 400 WRONG_TYPE.")
    public Answer<FunnelResponse> funnel(@QueryParam("asOf") @Nullable String asOf) {
        readers.mayBeAnybody();
        LocalDate day = requestedDay.of(asOf);
        return answers.of(() -> FunnelResponse.of(funnel.asOf(day)));
    }
}
