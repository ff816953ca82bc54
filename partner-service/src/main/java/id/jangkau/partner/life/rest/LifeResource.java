package id.jangkau.partner.life.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.rest.PartnerAnswers;
import id.jangkau.partner.agency.rest.PartnerResponse;
import id.jangkau.partner.agency.rest.RequiredFields;
import id.jangkau.partner.life.ReinstateAgency;
import id.jangkau.partner.life.SucceedAgency;
import id.jangkau.partner.life.SuspendAgency;
import id.jangkau.partner.life.TerminateAgency;

/** What happens to an agency in force. */
@Path("/v1/partners/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Life of an agency", description = "Suspension, reinstatement, and the end before its time")
class LifeResource {
    private final SuspendAgency suspendAgency;
    private final ReinstateAgency reinstateAgency;
    private final TerminateAgency terminateAgency;
    private final SucceedAgency succeedAgency;
    private final PartnerAnswers answers;
    private final Caller caller;

    LifeResource(
            SuspendAgency suspendAgency,
            ReinstateAgency reinstateAgency,
            TerminateAgency terminateAgency,
            SucceedAgency succeedAgency,
            PartnerAnswers answers,
            Caller caller) {
        this.suspendAgency = suspendAgency;
        this.reinstateAgency = reinstateAgency;
        this.terminateAgency = terminateAgency;
        this.succeedAgency = succeedAgency;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("suspension")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Operation(
            summary = "Suspend an active agency",
            description = "From today it may not enroll, whatever agreements end and begin, until it is reinstated.")
    @APIResponse(responseCode = "200", description = "suspended")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ILLEGAL_TRANSITION, naming the legal ones")
    @APIResponse(responseCode = "422", description = "REASON_REQUIRED")
    public PartnerResponse suspend(UUID id, @Nullable SuspensionRequest body) {
        var request = RequiredFields.body(body);
        return answers.of(suspendAgency.suspend(new PartnerId(id), request.note(), caller.subject()));
    }

    @DELETE
    @Path("suspension")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Operation(
            summary = "Reinstate a suspended agency",
            description = "Active again from today while an agreement is in force. ?note= says why.")
    @APIResponse(responseCode = "200", description = "reinstated")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ILLEGAL_TRANSITION, naming the legal ones")
    public PartnerResponse reinstate(UUID id, @QueryParam("note") @Nullable String note) {
        return answers.of(reinstateAgency.reinstate(new PartnerId(id), note, caller.subject()));
    }

    @POST
    @Path("termination")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Operation(
            summary = "End an agency before its time",
            description =
                    "effectiveOn (today when left out, never to come) is the first day without it: a running agreement"
                            + " ends the day before. After LICENCE_REVOKED the bank cannot apply again.")
    @APIResponse(responseCode = "200", description = "terminated")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ILLEGAL_TRANSITION, naming the legal ones")
    @APIResponse(responseCode = "422", description = "REASON_REQUIRED; REFUSED with DATE_IN_FUTURE or DATE_TOO_EARLY")
    public PartnerResponse terminate(UUID id, @Nullable TerminationRequest body) {
        var request = RequiredFields.body(body);
        var reason = request.reason();
        if (reason == null) {
            throw new RequiredFields().with("reason", reason).problem();
        }
        return answers.of(terminateAgency.terminate(new PartnerId(id), reason, request.by(caller.subject())));
    }

    @POST
    @Path("succession")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Operation(
            summary = "Hand an agency's participants over to another",
            description = "The successor is an active agency. effectiveOn (today when left out, never to come) is the"
                    + " first day on which the participants are the successor's; a running agreement of the old one ends"
                    + " the day before. It cannot be taken back.")
    @APIResponse(responseCode = "200", description = "succeeded")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ILLEGAL_TRANSITION, naming the legal ones")
    @APIResponse(
            responseCode = "422",
            description = "REASON_REQUIRED; REFUSED with SUCCESSOR_UNKNOWN, SUCCESSOR_IS_ITSELF,"
                    + " SUCCESSOR_NOT_ACTIVE, DATE_IN_FUTURE or DATE_TOO_EARLY")
    public PartnerResponse succeed(UUID id, @Nullable SuccessionRequest body) {
        var request = RequiredFields.body(body);
        var successor = request.successor();
        if (successor == null) {
            throw new RequiredFields().with("successor", successor).problem();
        }
        return answers.of(
                succeedAgency.succeed(new PartnerId(id), new PartnerId(successor), request.by(caller.subject())));
    }
}
