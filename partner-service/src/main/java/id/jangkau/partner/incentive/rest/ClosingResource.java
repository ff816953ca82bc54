package id.jangkau.partner.incentive.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.incentive.CloseMonth;

/** Where the head office settles claims. */
@Path("/v1/incentives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incentives")
class ClosingResource {
    private final CloseMonth closeMonth;
    private final Caller caller;

    ClosingResource(CloseMonth closeMonth, Caller caller) {
        this.closeMonth = closeMonth;
        this.caller = caller;
    }

    @POST
    @Path("{month}/closing")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Operation(
            summary = "Settle the claims of all agencies up to the end of a month",
            description = "They never change again. Closing a closed month changes nothing and answers the same.")
    @APIResponse(responseCode = "200", description = "when it was closed, and by whom")
    @APIResponse(responseCode = "400", description = "INVALID_REQUEST with MONTH_MALFORMED")
    @APIResponse(responseCode = "422", description = "MONTH_NOT_OVER")
    public ClosingResponse close(String month) {
        return ClosingResponse.of(closeMonth.close(RequestedMonths.one(month), caller.subject()));
    }
}
