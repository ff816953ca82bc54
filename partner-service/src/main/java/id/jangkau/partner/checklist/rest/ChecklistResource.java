package id.jangkau.partner.checklist.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.checklist.ReadChecklist;

/** What a bank has yet to tell and to send. */
@Path("/v1/partners/{id}/checklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Onboarding")
class ChecklistResource {
    private final ReadChecklist readChecklist;

    ChecklistResource(ReadChecklist readChecklist) {
        this.readChecklist = readChecklist;
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Read what a bank has yet to tell and to send",
            description = "Field by field. While any is MISSING or MALFORMED the branch office cannot approve.")
    @APIResponse(responseCode = "200", description = "every requirement and how it is with it")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public ChecklistResponse read(UUID id) {
        return ChecklistResponse.of(readChecklist.read(new PartnerId(id)), readChecklist.enforced());
    }
}
