package id.jangkau.registration.contribution.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import id.jangkau.registration.contribution.EndDiscount;
import id.jangkau.registration.contribution.GrantDiscount;
import id.jangkau.registration.contribution.ReadTariff;
import id.jangkau.registration.contribution.Taken;
import id.jangkau.registration.contribution.domain.Discount;
import id.jangkau.registration.contribution.domain.DiscountEnd;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where the head office grants, replaces and ends discounts. */
@Path("/v1/contribution-discounts")
@Tag(name = "Prices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DiscountResource {
    private final GrantDiscount grantDiscount;
    private final EndDiscount endDiscount;
    private final ReadTariff readTariff;
    private final Caller caller;

    DiscountResource(GrantDiscount grantDiscount, EndDiscount endDiscount, ReadTariff readTariff, Caller caller) {
        this.grantDiscount = grantDiscount;
        this.endDiscount = endDiscount;
        this.readTariff = readTariff;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Grant a discount on JKK and JKM for later months",
            description = "With replaces, another discount ends where this one begins. 201 when taken now, 200 when the"
                    + " same was there before; 409 ID_REUSED when another one has the id, DISCOUNT_OVERLAPS when another"
                    + " one holds for the same occupation in the same month; 422 DISCOUNT_REFUSED with every reason in"
                    + " errors: EFFECT_TOO_EARLY, MONTHS_REVERSED, OUT_OF_RANGE, OCCUPATION_UNKNOWN, DISCOUNT_UNKNOWN.")
    @APIResponse(
            responseCode = "200",
            description = "taken before",
            content = @Content(schema = @Schema(implementation = DiscountResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "taken now",
            content = @Content(schema = @Schema(implementation = DiscountResponse.class)))
    public Response grant(@Nullable DiscountRequest request) {
        Taken<Discount> taken =
                grantDiscount.grant(RequestCheck.present(request).toDraft(), caller.subject());
        return answer(taken, DiscountResponse.of(taken.row()));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a discount from a later month on",
            description =
                    "201 when ended now, 200 when the same was said before; 404 when there is no such discount; 409"
                            + " DISCOUNT_ENDED when it ends before that month anyway; 422 DISCOUNT_REFUSED with"
                            + " EFFECT_TOO_EARLY in errors.")
    @APIResponse(
            responseCode = "200",
            description = "said before",
            content = @Content(schema = @Schema(implementation = EndResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "ended now",
            content = @Content(schema = @Schema(implementation = EndResponse.class)))
    public Response end(@PathParam("id") String id, @Nullable EndRequest request) {
        Taken<DiscountEnd> taken = endDiscount.end(RequestCheck.present(request).toEnd(id), caller.subject());
        return answer(taken, EndResponse.of(taken.row()));
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "List all discounts there ever were",
            description = "Those that hold now first, then those to come, then the past ones.")
    public DiscountsResponse all() {
        return DiscountsResponse.of(readTariff.discounts());
    }

    private static Response answer(Taken<?> taken, Object entity) {
        return Response.status(taken.now() ? Response.Status.CREATED : Response.Status.OK)
                .entity(entity)
                .build();
    }
}
