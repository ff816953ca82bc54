package id.jangkau.registration.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.PageRequest;
import id.jangkau.foundation.page.QueryParameters;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.access.ReadAccesses;
import id.jangkau.registration.access.domain.AccessQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where auditors see who looked at whom. */
@Path("/v1/accesses")
@Tag(name = "Accesses")
@RolesAllowed({Roles.AUDITOR, Roles.PRIVACY_OFFICER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AccessResource {
    private final ReadAccesses readAccesses;

    AccessResource(ReadAccesses readAccesses) {
        this.readAccesses = readAccesses;
    }

    @GET
    @Operation(
            summary = "List who was shown personal data, and whose",
            description =
                    "One item for each request that was answered with personal data, in the order of their time. enrollment"
                            + " and participant are ids; from is the first day in Bali. limit is 1 to 500 (100 unless"
                            + " told); cursor is nextCursor of the page before. 400 INVALID_REQUEST names every parameter"
                            + " at fault.")
    public AccessPage list(
            @QueryParam("enrollment") @Nullable String enrollment,
            @QueryParam("participant") @Nullable String participant,
            @QueryParam("from") @Nullable String from,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        QueryParameters parameters = new QueryParameters();
        PageRequest page = parameters.page(cursor, limit);
        AccessQuery query = new AccessQuery(
                parameters.id("enrollment", enrollment),
                parameters.id("participant", participant),
                parameters.day("from", from),
                page.after(),
                page.limit() + 1);
        parameters.check();
        return AccessPage.of(readAccesses.page(query), page.limit());
    }
}
