package id.jangkau.statistics.coverage.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.Answer;
import id.jangkau.statistics.answer.rest.Answers;
import id.jangkau.statistics.answer.rest.MediaTypes;
import id.jangkau.statistics.coverage.FollowTimeline;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;
import id.jangkau.statistics.reference.rest.Readers;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Flows and stocks in the course of time. */
@Path("/v1/coverage/timeline")
@Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.SDMX_CSV})
@PermitAll
@RunOnVirtualThread
@Tag(name = "Coverage")
class TimelineResource {
    private final FollowTimeline timeline;
    private final RequestedRegion requestedRegion;
    private final RequestedTimeline requestedTimeline;
    private final Readers readers;
    private final Answers answers;

    TimelineResource(
            FollowTimeline timeline,
            RequestedRegion requestedRegion,
            RequestedTimeline requestedTimeline,
            Readers readers,
            Answers answers) {
        this.timeline = timeline;
        this.requestedRegion = requestedRegion;
        this.requestedTimeline = requestedTimeline;
        this.readers = readers;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Flows of each day, week or month, and the stocks at its end",
            description = "The last twelve months unless asked otherwise; at most 4,000 buckets. Also as SDMX-CSV 2.0."
                    + " Without a token for the province and regencies. Readers without statistics-detail are shown"
                    + " whole buckets of what is smaller than the province, districts by month only, and null where a"
                    + " flow of one to four people could be known, also by subtracting stocks."
                    + " 400 WRONG_TYPE, REGION_UNKNOWN, BUCKET_UNKNOWN, FROM_AFTER_TO, RANGE_TOO_LONG.")
    public Answer<TimelineResponse> timeline(
            @QueryParam("region") @Nullable String region,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("bucket") @Nullable String bucket) {
        Region where = requestedRegion.of(region);
        readers.mayReadTotalsOf(where);
        boolean seesAll = readers.seesSmallCells() || where.level() == Level.PROVINCE;
        var range = requestedTimeline.of(where, from, to, bucket, seesAll);
        return answers.of(() -> TimelineResponse.of(
                seesAll
                        ? timeline.of(where, range.period(), range.bucket())
                        : timeline.withoutSmallFlows(where, range.period(), range.bucket())));
    }
}
