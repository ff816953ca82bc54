package id.jangkau.registration.contribution.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.contribution.AddTable;
import id.jangkau.registration.contribution.ReadTariff;
import id.jangkau.registration.contribution.Taken;
import id.jangkau.registration.contribution.domain.ContributionTable;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where the head office replaces contribution tables. */
@Path("/v1/contribution-tables")
@Tag(name = "Prices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TableResource {
    private final AddTable addTable;
    private final ReadTariff readTariff;
    private final Caller caller;

    TableResource(AddTable addTable, ReadTariff readTariff, Caller caller) {
        this.addTable = addTable;
        this.readTariff = readTariff;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a contribution table into effect from a later month on",
            description =
                    "201 when taken now: prices are made with it from knownFrom on, everywhere at once; of several"
                            + " tables from the same month the last one counts. 200 when the same was there before; 409 ID_REUSED"
                            + " when another one has the id; 422 TABLE_REFUSED with every reason in errors: EFFECT_TOO_EARLY,"
                            + " FIRST_BRACKET_NOT_ZERO, BRACKET_NOT_RISING, CONTRIBUTION_FALLS, OUT_OF_RANGE.")
    @APIResponse(
            responseCode = "200",
            description = "taken before",
            content = @Content(schema = @Schema(implementation = TableResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "taken now",
            content = @Content(schema = @Schema(implementation = TableResponse.class)))
    public Response add(@Nullable TableRequest request) {
        Taken<ContributionTable> taken =
                addTable.add(RequestCheck.present(request).toDraft(), caller.subject());
        return Response.status(taken.now() ? Response.Status.CREATED : Response.Status.OK)
                .entity(TableResponse.of(taken.row()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "List all contribution tables there ever were",
            description = "The current one first, then those to come, then the past ones.")
    public TablesResponse all() {
        return TablesResponse.of(readTariff.tables());
    }
}
