package id.jangkau.statistics.agency.rest;

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
import id.jangkau.statistics.reference.rest.RequestedDay;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Agencies: how many, and which. */
@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STATISTICS_READER, Roles.STATISTICS_DETAIL, Roles.STATISTICS_ADMIN})
@RunOnVirtualThread
@Tag(name = "Agencies")
class AgencyResource {
    private final MeasureFunnel funnel;
    private final RankAgencies ranking;
    private final RequestedRegion requestedRegion;
    private final RequestedDay requestedDay;

    AgencyResource(
            MeasureFunnel funnel, RankAgencies ranking, RequestedRegion requestedRegion, RequestedDay requestedDay) {
        this.funnel = funnel;
        this.ranking = ranking;
        this.requestedRegion = requestedRegion;
        this.requestedDay = requestedDay;
    }

    @GET
    @Operation(
            summary = "Agencies ranked, as they stand today",
            description = "sort: enrolled (default), active, contributions, name. region: where they are seated.")
    public AgenciesResponse agencies(
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("region") @Nullable String region,
            @QueryParam("limit") @Nullable String limit) {
        return AgenciesResponse.of(
                ranking.in(requestedRegion.of(region), RequestedRanking.by(sort), RequestedRanking.limit(limit)));
    }

    @GET
    @Path("/funnel")
    @Operation(summary = "How many BPRs are listed, how many are agents, how many stand where in between")
    public FunnelResponse funnel(@QueryParam("asOf") @Nullable String asOf) {
        return FunnelResponse.of(funnel.asOf(requestedDay.of(asOf)));
    }
}
