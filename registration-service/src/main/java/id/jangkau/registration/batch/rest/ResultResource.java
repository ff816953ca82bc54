package id.jangkau.registration.batch.rest;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.Messages;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.batch.ReadBatches;
import id.jangkau.registration.batch.domain.Batch;
import id.jangkau.registration.batch.domain.Outcome;
import id.jangkau.registration.batch.domain.RowResult;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks read what became of each row of a file. */
@Path("/v1/enrollment-batches/{id}")
@Tag(name = "Enrollment batches")
@RolesAllowed(Roles.AGENCY)
@RunOnVirtualThread
class ResultResource {
    /** Whoever names no type is answered in JSON. */
    private static final String ONLY_IF_WANTED = ";qs=0.5";

    private final ReadBatches readBatches;
    private final ResultFiles files;
    private final Messages messages;
    private final Caller caller;

    ResultResource(ReadBatches readBatches, ResultFiles files, Messages messages, Caller caller) {
        this.readBatches = readBatches;
        this.files = files;
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @Path("/results")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What became of each row",
            description =
                    "In the order of the file, as far as they are decided. outcome is ACCEPTED, REPLAYED or REFUSED; limit"
                            + " is 1 to 500 (100 unless told); cursor is nextCursor of the page before. As"
                            + " application/x-ndjson or text/csv: all of them, streamed.")
    public PageOf<RowResponse> page(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context HttpHeaders headers) {
        Batch batch = own(id);
        PageWanted<Long> page = PageWanted.of(cursor, limit, Long::valueOf);
        List<RowResult> results = readBatches.results(
                batch, outcome(outcome), Objects.requireNonNullElse(page.after(), 0L), page.limit() + 1);
        return PageOf.of(
                results,
                page.limit(),
                result -> RowResponse.of(result, messages, Messages.localeOf(headers)),
                result -> String.valueOf(result.row()));
    }

    @GET
    @Path("/results")
    @Produces(BatchResource.NDJSON + ONLY_IF_WANTED)
    @Operation(summary = "What became of each row, one a line")
    public StreamingOutput ndjson(
            @PathParam("id") UUID id, @QueryParam("outcome") @Nullable String outcome, @Context HttpHeaders headers) {
        return files.ndjson(own(id), outcome(outcome), Messages.localeOf(headers));
    }

    @GET
    @Path("/results")
    @Produces(BatchResource.CSV + ONLY_IF_WANTED)
    @Operation(summary = "What became of each row, as a table")
    public StreamingOutput csv(
            @PathParam("id") UUID id, @QueryParam("outcome") @Nullable String outcome, @Context HttpHeaders headers) {
        return files.csv(own(id), outcome(outcome), Messages.localeOf(headers));
    }

    @GET
    @Path("/refused")
    @Produces(BatchResource.CSV)
    @Operation(
            summary = "The refused rows as you sent them, and why they were refused",
            description = "To be corrected and sent again: the columns row and reasons are ignored then. A cell that a"
                    + " spreadsheet would take for a formula has an apostrophe before it, which is taken away again.")
    public StreamingOutput refused(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return files.refused(own(id), Messages.localeOf(headers));
    }

    private Batch own(UUID id) {
        return readBatches.one(caller.partnerId(), id).orElseThrow(ProblemException::notFound);
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        try {
            return name == null ? null : Outcome.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidRequest(List.of(FieldError.of(
                    "outcome", "NOT_AMONG", List.of(Outcome.values()).toString())));
        }
    }
}
