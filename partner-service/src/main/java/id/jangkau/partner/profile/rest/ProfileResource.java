package id.jangkau.partner.profile.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.profile.ChangeProfile;
import id.jangkau.partner.profile.ReadProfile;

/** What a bank tells of itself. */
@Path("/v1/partners/{id}/profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Profile", description = "Numbers, contact and account of a bank")
class ProfileResource {
    private static final String FIELDS = "nib, npwp, contactName, contactPhone (international, such as +62361234567),"
            + " contactEmail, bankName, accountNumber and accountHolder, all texts";

    private final ReadProfile readProfile;
    private final ChangeProfile changeProfile;
    private final Caller caller;

    ProfileResource(ReadProfile readProfile, ChangeProfile changeProfile, Caller caller) {
        this.readProfile = readProfile;
        this.changeProfile = changeProfile;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Read what a bank has told of itself",
            description = "NIB and NPWP are the directory's where the bank has told none.")
    @APIResponse(responseCode = "200", description = "the newest version")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public ProfileResponse read(UUID id) {
        return ProfileResponse.of(readProfile.read(new PartnerId(id)));
    }

    @GET
    @Path("versions")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Read what a bank has told of itself over time, who entered it, and when")
    @APIResponse(responseCode = "200", description = "all versions, the oldest first")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public ProfileResponse.Versions versions(UUID id) {
        return ProfileResponse.versions(readProfile.versions(new PartnerId(id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(summary = "Enter a bank's profile anew", description = FIELDS + "; what is left out is taken away.")
    @APIResponse(responseCode = "200", description = "the profile")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "422", description = "PROFILE_REFUSED, naming every malformed field")
    public ProfileResponse replace(UUID id, @Nullable JsonNode body) {
        var told = ProfileRequest.of(body).told();
        return ProfileResponse.of(changeProfile.replace(new PartnerId(id), told, caller.subject()));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(
            summary = "Change some of a bank's profile",
            description = "A merge patch (RFC 7396) with some of " + FIELDS + "; null takes away.")
    @APIResponse(responseCode = "200", description = "the profile")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "422", description = "PROFILE_REFUSED, naming every malformed field")
    public ProfileResponse merge(UUID id, @Nullable JsonNode body) {
        var patch = ProfileRequest.of(body).data();
        return ProfileResponse.of(changeProfile.merge(new PartnerId(id), patch, caller.subject()));
    }
}
