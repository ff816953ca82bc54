package id.jangkau.registration.statement.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.jangkau.foundation.page.QueryParameters;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.statement.ReadStatement;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks reconcile what they sent with what was booked. */
@Path("/v1/statements/{day}")
@Tag(name = "Statements")
@RolesAllowed(Roles.AGENCY)
@RunOnVirtualThread
class StatementResource {
    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV).withCharset("utf-8");
    /** JSON first: it is what who does not care gets. */
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    private final ReadStatement readStatement;
    private final Caller caller;

    StatementResource(ReadStatement readStatement, Caller caller) {
        this.readStatement = readStatement;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "Read what was booked for you on a day",
            description =
                    "JSON or CSV by Accept. The day is the one in Bali on which it reached us. registrations: workers enrolled,"
                            + " and what their quotes add up to; payments: billings paid, and their amounts; both in whole"
                            + " rupiah. hash: SHA-256 in hexadecimal over your references (of enrollments, of payments) in the"
                            + " order of their UTF-8 bytes, each followed by one line feed (0A); over nothing where there are"
                            + " none. final is true once the day is over and nothing can be added any more. 400"
                            + " INVALID_REQUEST with WRONG_TYPE or DAY_IN_FUTURE.")
    @APIResponse(
            responseCode = "200",
            description = "the day, or one row of it",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatementResponse.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response statement(@PathParam("day") String day, @Context Request request) {
        StatementResponse statement = read(day);
        Variant wanted = request.selectVariant(VARIANTS);
        return wanted != null && wanted.getMediaType().isCompatible(CSV_TYPE)
                ? Response.ok(statement.csv(), CSV_TYPE).build()
                : Response.ok(statement, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private StatementResponse read(String text) {
        QueryParameters parameters = new QueryParameters();
        LocalDate day = parameters.day("day", text);
        parameters.check();
        return StatementResponse.of(readStatement.of(caller.partnerId(), Objects.requireNonNull(day)));
    }
}
