package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
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

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.statistics.answer.rest.Answer;
import id.jangkau.statistics.answer.rest.Answers;
import id.jangkau.statistics.answer.rest.MediaTypes;
import id.jangkau.statistics.answer.rest.ReaderLanguage;
import id.jangkau.statistics.coverage.CompareRegions;
import id.jangkau.statistics.coverage.MeasureCoverage;
import id.jangkau.statistics.coverage.domain.ShownDay;
import id.jangkau.statistics.reference.FindReference;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;
import id.jangkau.statistics.reference.rest.Readers;
import id.jangkau.statistics.reference.rest.RequestedDay;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Coverage, asked once. */
@Path("/v1/coverage")
@Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
@PermitAll
@RunOnVirtualThread
@Tag(name = "Coverage")
class CoverageResource {
    private final MeasureCoverage coverage;
    private final CompareRegions regions;
    private final FindReference reference;
    private final RequestedRegion requestedRegion;
    private final RequestedDay requestedDay;
    private final Readers readers;
    private final Answers answers;

    CoverageResource(
            MeasureCoverage coverage,
            CompareRegions regions,
            FindReference reference,
            RequestedRegion requestedRegion,
            RequestedDay requestedDay,
            Readers readers,
            Answers answers) {
        this.coverage = coverage;
        this.regions = regions;
        this.reference = reference;
        this.requestedRegion = requestedRegion;
        this.requestedDay = requestedDay;
        this.readers = readers;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Coverage of a region on a day: Bali and today unless asked otherwise",
            description = "universe: the name of one of `universes`, e.g. authority (default) or statistics-office."
                    + " Without a token for the province and regencies. Readers without statistics-detail are shown"
                    + " districts as of the end of a month, and counts of fewer than five people not at all. 200 or, for"
                    + " an If-None-Match that still holds, 304. 400 WRONG_TYPE, REGION_UNKNOWN, UNIVERSE_UNKNOWN.")
    public Answer<CoverageResponse> coverage(
            @QueryParam("region") @Nullable String region,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("universe") @Nullable String universe,
            @Context HttpHeaders headers) {
        Region where = requestedRegion.of(region);
        readers.mayReadTotalsOf(where);
        LocalDate day = ShownDay.ofTotals(where, requestedDay.of(asOf), readers.seesSmallCells());
        if (universe != null && !reference.isUniverse(universe)) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("universe", "UNIVERSE_UNKNOWN")));
        }
        return answers.of(() -> CoverageResponse.of(
                coverage.of(where, day, universe)
                        .forReader(readers.seesSmallCells())
                        .coverage(),
                ReaderLanguage.of(headers)));
    }

    @GET
    @Path("/regions")
    @Operation(
            summary = "The regions of a region side by side: the nine regencies of Bali unless asked otherwise",
            description = "parent: 51, or a regency, whose districts need a token (401, 403). Regions with fewer than"
                    + " five people, and those whose figures would tell theirs by subtraction, have null figures for"
                    + " readers without statistics-detail. 400 WRONG_TYPE, REGION_UNKNOWN, NO_REGIONS_WITHIN.")
    public Answer<RegionsResponse> regions(
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("asOf") @Nullable String asOf,
            @Context HttpHeaders headers) {
        Region where = requestedRegion.of("parent", parent);
        if (where.level() == Level.DISTRICT) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("parent", "NO_REGIONS_WITHIN")));
        }
        readers.mayReadBreakdownOf(where);
        LocalDate day = ShownDay.ofBreakdown(where, requestedDay.of(asOf), readers.seesSmallCells());
        Locale language = ReaderLanguage.of(headers);
        return answers.of(() -> RegionsResponse.of(
                day,
                regions.in(where, day).stream()
                        .map(region -> region.forReader(readers.seesSmallCells()))
                        .toList(),
                language));
    }
}
