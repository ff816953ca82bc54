package id.jangkau.partner.branch.rest;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.rest.RequiredFields;
import id.jangkau.partner.branch.KeepBranch;
import id.jangkau.partner.branch.ReadBranches;
import io.quarkus.security.identity.SecurityIdentity;

/** The branch offices of a bank. */
@Path("/v1/partners/{id}/branches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Branches", description = "Branch offices of the banks, by the codes that enrollments name in branchCode")
class BranchResource {
    private final KeepBranch keepBranch;
    private final ReadBranches readBranches;
    private final SecurityIdentity identity;
    private final Caller caller;

    BranchResource(KeepBranch keepBranch, ReadBranches readBranches, SecurityIdentity identity, Caller caller) {
        this.keepBranch = keepBranch;
        this.readBranches = readBranches;
        this.identity = identity;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(
            summary = "Register a branch office",
            description = "Once a bank has any, its enrollments may name no others; those that name none are taken.")
    @APIResponse(
            responseCode = "201",
            description = "registered",
            content = @Content(schema = @Schema(implementation = BranchResponse.class)))
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "BRANCH_CODE_TAKEN")
    @APIResponse(
            responseCode = "422",
            description = "BRANCH_REFUSED with BRANCH_CODE_MALFORMED, NAME_REQUIRED, NAME_TOO_LONG, REGENCY_UNKNOWN,"
                    + " PERIOD_REVERSED")
    public RestResponse<BranchResponse> register(UUID id, @Nullable BranchRequest body) {
        var request = RequiredFields.body(body);
        var branch = keepBranch.register(new PartnerId(id), request.branch(), request.note(), caller.subject());
        return RestResponse.ResponseBuilder.<BranchResponse>created(
                        URI.create("/v1/partners/" + id + "/branches/" + branch.code()))
                .entity(BranchResponse.of(branch))
                .build();
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(
            summary = "Change a branch office",
            description = "Close it by its last day, until. The same again changes nothing.")
    @APIResponse(responseCode = "200", description = "as it is now")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(
            responseCode = "422",
            description = "BRANCH_REFUSED with NAME_REQUIRED, NAME_TOO_LONG, REGENCY_UNKNOWN, PERIOD_REVERSED")
    public BranchResponse change(UUID id, String code, @Nullable BranchRequest body) {
        var request = RequiredFields.body(body);
        if (request.code() != null && !request.code().equals(code)) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("code", "CODE_DIFFERS")));
        }
        return BranchResponse.of(
                keepBranch.change(new PartnerId(id), request.of(code), request.note(), caller.subject()));
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR, Roles.AGENCY})
    @Operation(summary = "List the branch offices of a bank; a bank's own client reads its own")
    @APIResponse(responseCode = "200", description = "in the order of their codes, closed ones too")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public BranchResponse.All read(UUID id) {
        if (identity.hasRole(Roles.AGENCY) && !caller.partnerId().equals(id)) {
            throw ProblemException.notFound();
        }
        return BranchResponse.all(readBranches.read(new PartnerId(id)));
    }
}
