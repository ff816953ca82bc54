package id.jangkau.partner.onboarding.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.rest.PartnerAnswers;
import id.jangkau.partner.agency.rest.PartnerResponse;
import id.jangkau.partner.agency.rest.RequiredFields;
import id.jangkau.partner.onboarding.ApplyForAgency;
import id.jangkau.partner.onboarding.ReviewInBranch;
import id.jangkau.partner.onboarding.ReviewInHeadOffice;
import id.jangkau.partner.onboarding.SignAgreement;

/** From application to an agency in force. */
@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Onboarding", description = "Two levels of approval by two officers, then the agreement")
class OnboardingResource {
    private final ApplyForAgency applyForAgency;
    private final ReviewInBranch reviewInBranch;
    private final ReviewInHeadOffice reviewInHeadOffice;
    private final SignAgreement signAgreement;
    private final PartnerAnswers answers;
    private final Caller caller;

    OnboardingResource(
            ApplyForAgency applyForAgency,
            ReviewInBranch reviewInBranch,
            ReviewInHeadOffice reviewInHeadOffice,
            SignAgreement signAgreement,
            PartnerAnswers answers,
            Caller caller) {
        this.applyForAgency = applyForAgency;
        this.reviewInBranch = reviewInBranch;
        this.reviewInHeadOffice = reviewInHeadOffice;
        this.signAgreement = signAgreement;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("{id}/application")
    @RolesAllowed(Roles.BRANCH_OFFICER)
    @Operation(summary = "Enter a bank's application")
    @APIResponse(responseCode = "200", description = "applied")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ILLEGAL_TRANSITION, naming the legal ones")
    @APIResponse(responseCode = "422", description = "REFUSED with DATE_IN_FUTURE")
    public PartnerResponse apply(UUID id, @Nullable ApplicationRequest body) {
        var request = RequiredFields.body(body);
        var appliedOn = request.appliedOn();
        if (appliedOn == null) {
            throw new RequiredFields().with("appliedOn", appliedOn).problem();
        }
        return answers.of(applyForAgency.apply(new PartnerId(id), appliedOn, request.note(), caller.subject()));
    }

    @POST
    @Path("{id}/branch-review")
    @RolesAllowed(Roles.BRANCH_OFFICER)
    @Operation(summary = "Review an application in the branch office")
    @APIResponse(responseCode = "200", description = "approved in the branch office, or rejected")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "ILLEGAL_TRANSITION, naming the legal ones")
    @APIResponse(
            responseCode = "422",
            description = "REASON_REQUIRED for a rejection; CHECKLIST_INCOMPLETE, naming what is missing or malformed")
    public PartnerResponse reviewInBranch(UUID id, @Nullable ReviewRequest request) {
        var review = RequiredFields.body(request).by(caller.subject());
        return answers.of(reviewInBranch.review(new PartnerId(id), review));
    }

    @POST
    @Path("{id}/head-office-review")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Operation(summary = "Review an application in the head office; never by its branch reviewer")
    @APIResponse(responseCode = "200", description = "approved, or rejected")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "FOUR_EYES; ILLEGAL_TRANSITION, naming the legal ones")
    @APIResponse(responseCode = "422", description = "REASON_REQUIRED for a rejection")
    public PartnerResponse reviewInHeadOffice(UUID id, @Nullable ReviewRequest request) {
        var review = RequiredFields.body(request).by(caller.subject());
        return answers.of(reviewInHeadOffice.review(new PartnerId(id), review));
    }

    @POST
    @Path("{id}/agreements")
    @ResponseStatus(201)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Operation(
            summary = "Record an agreement (PKS) signed by both",
            description =
                    "One in force today activates the agency; one whose days are to come activates it on its first.")
    @APIResponse(
            responseCode = "201",
            description = "recorded",
            content = @Content(schema = @Schema(implementation = PartnerResponse.class)))
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "AGREEMENT_NUMBER_TAKEN; AGREEMENT_OVERLAPS; ILLEGAL_TRANSITION, naming the legal ones")
    @APIResponse(
            responseCode = "422",
            description = "REFUSED with PERIOD_REVERSED, RATE_OUT_OF_RANGE, DATE_IN_FUTURE, NUMBER_REQUIRED")
    public PartnerResponse sign(UUID id, @Nullable AgreementRequest request) {
        var terms = RequiredFields.body(request).terms();
        return answers.of(signAgreement.sign(new PartnerId(id), terms, caller.subject()));
    }
}
