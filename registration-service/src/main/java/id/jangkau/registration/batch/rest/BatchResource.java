package id.jangkau.registration.batch.rest;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.batch.ReadBatches;
import id.jangkau.registration.batch.ReceiveBatch;
import id.jangkau.registration.batch.domain.Batch;
import id.jangkau.registration.batch.domain.BatchFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks send files of workers. */
@Path("/v1/enrollment-batches")
@Tag(name = "Enrollment batches")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BatchResource {
    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";

    private final ReceiveBatch receiveBatch;
    private final ReadBatches readBatches;
    private final Caller caller;

    BatchResource(ReceiveBatch receiveBatch, ReadBatches readBatches, Caller caller) {
        this.receiveBatch = receiveBatch;
        this.readBatches = readBatches;
        this.caller = caller;
    }

    @POST
    @Consumes({CSV, NDJSON})
    @Operation(
            summary = "Send a file of workers",
            description =
                    "UTF-8, plain or with Content-Encoding: gzip. 202 once all of it is kept durably; it is worked off"
                            + " afterwards, once, and each row is answered in its results. 400 FILE_EMPTY,"
                            + " FILE_ENCODING_INVALID, GZIP_CORRUPT, or HEADER_REFUSED with the columns at fault in errors;"
                            + " 413 BATCH_TOO_LARGE: nothing of the file is enrolled. Sending it again is safe. 429"
                            + " TOO_MANY_BATCHES while too many of your files are not worked off.")
    @APIResponse(
            responseCode = "202",
            description = "kept durably",
            content = @Content(schema = @Schema(implementation = ReceivedResponse.class)))
    public Response receive(
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String encoding,
            @Context HttpHeaders headers,
            InputStream body) {
        Batch batch =
                receiveBatch.receive(caller.partnerId(), formatOf(headers.getMediaType()), body, isGzip(encoding));
        return Response.accepted(ReceivedResponse.of(batch))
                .location(URI.create("/v1/enrollment-batches/" + batch.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far one of your files is", description = "The billing is there once it is COMPLETED.")
    public BatchResponse one(@PathParam("id") UUID id) {
        return readBatches.one(caller.partnerId(), id).map(BatchResponse::of).orElseThrow(ProblemException::notFound);
    }

    @GET
    @Operation(
            summary = "List your files",
            description =
                    "The newest first. limit is 1 to 500 (100 unless told); cursor is nextCursor of the page before.")
    public PageOf<BatchResponse> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        PageWanted<UUID> page = PageWanted.of(cursor, limit, UUID::fromString);
        List<Batch> batches = readBatches.page(caller.partnerId(), page.after(), page.limit() + 1);
        return PageOf.of(
                batches, page.limit(), BatchResponse::of, batch -> batch.id().toString());
    }

    /** Without a type nobody knows what it is; a character set other than UTF-8 is refused where it is declared. */
    private static BatchFormat formatOf(@Nullable MediaType type) {
        if (type == null) {
            throw new NotSupportedException();
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!"utf-8".equalsIgnoreCase(charset)) {
            throw new NotSupportedException();
        }
        return "csv".equalsIgnoreCase(type.getSubtype()) ? BatchFormat.CSV : BatchFormat.NDJSON;
    }

    private static boolean isGzip(@Nullable String encoding) {
        if (encoding == null || "identity".equalsIgnoreCase(encoding)) {
            return false;
        }
        if (!"gzip".equalsIgnoreCase(encoding)) {
            throw new NotSupportedException();
        }
        return true;
    }
}
