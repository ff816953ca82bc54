package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;

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
import id.jangkau.statistics.coverage.FollowCohorts;
import id.jangkau.statistics.coverage.domain.ShownDay;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.rest.Readers;
import id.jangkau.statistics.reference.rest.RequestedDay;
import id.jangkau.statistics.reference.rest.RequestedMonths;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** What became of those who registered in a month. */
@Path("/v1/coverage/cohorts")
@Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
@RolesAllowed({Roles.STATISTICS_READER, Roles.STATISTICS_DETAIL, Roles.STATISTICS_ADMIN})
@RunOnVirtualThread
@Tag(name = "Coverage")
class CohortResource {
    private final FollowCohorts cohorts;
    private final RequestedRegion requestedRegion;
    private final RequestedDay requestedDay;
    private final RequestedMonths requestedMonths;
    private final Readers readers;
    private final Answers answers;

    CohortResource(
            FollowCohorts cohorts,
            RequestedRegion requestedRegion,
            RequestedDay requestedDay,
            RequestedMonths requestedMonths,
            Readers readers,
            Answers answers) {
        this.cohorts = cohorts;
        this.requestedRegion = requestedRegion;
        this.requestedDay = requestedDay;
        this.requestedMonths = requestedMonths;
        this.readers = readers;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Of those registered in each month: how many are active after 1, 3, 6 and 12 months",
            description =
                    "from and to are months, e.g. 2025-01; the last twelve unless asked otherwise. Months without a"
                            + " registration are left out; for readers without statistics-detail so is the month that"
                            + " runs, and what happened in it. 400 WRONG_TYPE, REGION_UNKNOWN, FROM_AFTER_TO, RANGE_TOO_LONG.")
    public Answer<CohortsResponse> cohorts(
            @QueryParam("region") @Nullable String region,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Region where = requestedRegion.of(region);
        RequestedMonths.Range range = requestedMonths.of(from, to);
        LocalDate asOf = ShownDay.ofMonths(requestedDay.today(), readers.seesSmallCells());
        return answers.of(
                () -> CohortsResponse.of(cohorts.of(where, range.from(), range.to(), asOf), readers.seesSmallCells()));
    }
}
