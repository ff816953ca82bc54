package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Roles;
import id.jangkau.statistics.coverage.CompareOccupations;
import id.jangkau.statistics.coverage.CompareRegions;
import id.jangkau.statistics.coverage.MeasureCoverage;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.rest.ReaderLanguage;
import id.jangkau.statistics.reference.rest.RequestedDay;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Coverage, asked once. */
@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STATISTICS_READER, Roles.STATISTICS_DETAIL, Roles.STATISTICS_ADMIN})
@RunOnVirtualThread
@Tag(name = "Coverage")
class CoverageResource {
    private final MeasureCoverage coverage;
    private final CompareRegions regions;
    private final CompareOccupations occupations;
    private final RequestedRegion requestedRegion;
    private final RequestedDay requestedDay;

    CoverageResource(
            MeasureCoverage coverage,
            CompareRegions regions,
            CompareOccupations occupations,
            RequestedRegion requestedRegion,
            RequestedDay requestedDay) {
        this.coverage = coverage;
        this.regions = regions;
        this.occupations = occupations;
        this.requestedRegion = requestedRegion;
        this.requestedDay = requestedDay;
    }

    @GET
    @Operation(summary = "Coverage of a region on a day: Bali and today unless asked otherwise")
    public CoverageResponse coverage(
            @QueryParam("region") @Nullable String region,
            @QueryParam("asOf") @Nullable String asOf,
            @Context HttpHeaders headers) {
        return CoverageResponse.of(
                coverage.of(requestedRegion.of(region), requestedDay.of(asOf)), ReaderLanguage.of(headers));
    }

    @GET
    @Path("/regions")
    @Operation(summary = "The nine regencies of Bali side by side")
    public RegionsResponse regions(@QueryParam("asOf") @Nullable String asOf, @Context HttpHeaders headers) {
        LocalDate day = requestedDay.of(asOf);
        return RegionsResponse.of(day, regions.asOf(day), ReaderLanguage.of(headers));
    }

    @GET
    @Path("/occupations")
    @Operation(summary = "The occupations of a region side by side")
    public OccupationsResponse occupations(
            @QueryParam("region") @Nullable String region, @QueryParam("asOf") @Nullable String asOf) {
        Region where = requestedRegion.of(region);
        LocalDate day = requestedDay.of(asOf);
        return OccupationsResponse.of(where.code(), day, occupations.in(where, day));
    }
}
