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
import id.jangkau.statistics.coverage.ShowNewest;
import id.jangkau.statistics.reference.rest.Readers;
import id.jangkau.statistics.reference.rest.RequestedLimit;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** The newest enrollments. */
@Path("/v1/coverage/ticker")
@Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
@PermitAll
@RunOnVirtualThread
@Tag(name = "Coverage")
class TickerResource {
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    private final ShowNewest newest;
    private final Readers readers;
    private final Answers answers;

    TickerResource(ShowNewest newest, Readers readers, Answers answers) {
        this.newest = newest;
        this.readers = readers;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "The newest enrollments, without anything that says whose",
            description = "limit: 1 to 100, 20 unless asked otherwise. Without a token. 400 WRONG_TYPE, OUT_OF_RANGE.")
    public Answer<TickerResponse> ticker(@QueryParam("limit") @Nullable String limit) {
        readers.mayBeAnybody();
        int wanted = RequestedLimit.of(limit, USUAL, LARGEST);
        return answers.of(() -> TickerResponse.of(newest.first(wanted)));
    }
}
