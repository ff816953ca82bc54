package id.jangkau.registration.payment.rest;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.payment.BillWorkers;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks ask for a kode iuran. */
@Path("/v1/billings")
@Tag(name = "Billings")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BillingsResource {
    private final BillWorkers billWorkers;
    private final Caller caller;

    BillingsResource(BillWorkers billWorkers, Caller caller) {
        this.billWorkers = billWorkers;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a billing for workers you enrolled",
            description =
                    "For 1 to 5000 of them, and 1, 2, 3, 6 or 12 months each, priced for money received on paidOn (today"
                            + " unless told). 201 when opened now; 200 and the billing as it is when the same was asked under"
                            + " this reference before; 409 REFERENCE_REUSED when the reference came with other content; 422"
                            + " BILLING_REFUSED with every bad item in errors.")
    @APIResponse(
            responseCode = "200",
            description = "opened before",
            content = @Content(schema = @Schema(implementation = OrderedBillingResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "opened now",
            content = @Content(schema = @Schema(implementation = OrderedBillingResponse.class)))
    public Response bill(@Nullable BillingRequest request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        BillWorkers.Billed billed = billWorkers.bill(caller.partnerId(), request.toOrder());
        OrderedBillingResponse answer = OrderedBillingResponse.of(billed.ordered());
        return billed.opened()
                ? Response.created(URI.create("/v1/billings/" + answer.code()))
                        .entity(answer)
                        .build()
                : Response.ok(answer).build();
    }
}
