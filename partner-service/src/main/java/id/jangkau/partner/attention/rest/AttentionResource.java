package id.jangkau.partner.attention.rest;

import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.QueryParameters;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.attention.AttentionPlace;
import id.jangkau.partner.attention.FindAttention;
import id.jangkau.partner.attention.domain.AttentionFilter;
import id.jangkau.partner.attention.domain.AttentionKind;

/** What officers should look at. */
@Path("/v1/attention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attention", description = "Agencies that went quiet, agreements about to end, reviews that wait")
class AttentionResource {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    private final FindAttention findAttention;

    AttentionResource(FindAttention findAttention) {
        this.findAttention = findAttention;
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(
            summary = "List what wants attention today",
            description =
                    "REVIEW_WAITING: an application waits for its review; AGREEMENT_ENDING: an agreement in force ends"
                            + " within 60 days and no other goes on; AGENCY_IDLE: an active agency has enrolled nobody for three"
                            + " months (days and months are configurable). In this order of kinds, what waits longest or ends"
                            + " soonest first. kind and regency narrow it; limit is 50 unless told, 200 at most.")
    @APIResponse(responseCode = "200", description = "a page of it, with counts by kind over all pages")
    @APIResponse(
            responseCode = "400",
            description = "INVALID_REQUEST with ATTENTION_KIND_UNKNOWN, or WRONG_TYPE for cursor or limit")
    public AttentionResponse list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("regency") @Nullable String regency,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var parameters = new QueryParameters();
        AttentionKind wanted = parameters.constant(AttentionKind.class, "kind", kind, "ATTENTION_KIND_UNKNOWN");
        String seat = parameters.text("regency", regency);
        AttentionPlace after =
                parameters.read("cursor", cursor, AttentionPlace::read, FieldError.of("cursor", "WRONG_TYPE"));
        Integer most = parameters.read("limit", limit, AttentionResource::limit, FieldError.of("limit", "WRONG_TYPE"));
        parameters.check();
        var filter = new AttentionFilter(wanted, seat == null ? null : Set.of(seat));
        return AttentionResponse.of(
                findAttention.count(filter), findAttention.page(filter, after, most == null ? USUAL_LIMIT : most));
    }

    private static Optional<Integer> limit(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(most -> most >= 1 && most <= HIGHEST_LIMIT);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
