package id.jangkau.partner.console.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.AgreementTerms;
import id.jangkau.partner.agency.domain.Review;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.onboarding.ApplyForAgency;
import id.jangkau.partner.onboarding.ReviewInBranch;
import id.jangkau.partner.onboarding.ReviewInHeadOffice;
import id.jangkau.partner.onboarding.SignAgreement;

/** From application to an agency in force. */
@Path("/console/partners/{id}")
class OnboardingSteps {
    private final Steps steps;
    private final ApplyForAgency applyForAgency;
    private final ReviewInBranch reviewInBranch;
    private final ReviewInHeadOffice reviewInHeadOffice;
    private final SignAgreement signAgreement;

    OnboardingSteps(
            Steps steps,
            ApplyForAgency applyForAgency,
            ReviewInBranch reviewInBranch,
            ReviewInHeadOffice reviewInHeadOffice,
            SignAgreement signAgreement) {
        this.steps = steps;
        this.applyForAgency = applyForAgency;
        this.reviewInBranch = reviewInBranch;
        this.reviewInHeadOffice = reviewInHeadOffice;
        this.signAgreement = signAgreement;
    }

    @GET
    @Path("application")
    @RolesAllowed(Roles.BRANCH_OFFICER)
    public Response askApplication(UUID id) {
        return steps.ask(id, Transition.APPLICATION);
    }

    @POST
    @Path("application")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.BRANCH_OFFICER)
    public Response apply(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return steps.take(id, Transition.APPLICATION, typed, (partner, by) -> {
            var appliedOn = typed.day(Field.APPLIED_ON);
            var note = typed.text(Field.NOTE);
            typed.check();
            applyForAgency.apply(partner, appliedOn.orElseThrow(), note, by);
        });
    }

    @GET
    @Path("branch-review")
    @RolesAllowed(Roles.BRANCH_OFFICER)
    public Response askBranchReview(UUID id) {
        return steps.ask(id, Transition.BRANCH_REVIEW);
    }

    @POST
    @Path("branch-review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.BRANCH_OFFICER)
    public Response reviewInBranch(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return steps.take(
                id,
                Transition.BRANCH_REVIEW,
                typed,
                (partner, by) -> reviewInBranch.review(partner, review(typed, by)));
    }

    @GET
    @Path("head-office-review")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response askHeadOfficeReview(UUID id) {
        return steps.ask(id, Transition.HEAD_OFFICE_REVIEW);
    }

    @POST
    @Path("head-office-review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response reviewInHeadOffice(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return steps.take(
                id,
                Transition.HEAD_OFFICE_REVIEW,
                typed,
                (partner, by) -> reviewInHeadOffice.review(partner, review(typed, by)));
    }

    @GET
    @Path("agreements")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response askAgreement(UUID id) {
        return steps.ask(id, Transition.AGREEMENT);
    }

    @POST
    @Path("agreements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response sign(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return steps.take(
                id, Transition.AGREEMENT, typed, (partner, by) -> signAgreement.sign(partner, terms(typed), by));
    }

    private static Review review(Typed typed, String by) {
        var verdict = typed.constant(Field.VERDICT, Review.Verdict.class);
        var note = typed.text(Field.NOTE);
        typed.check();
        return new Review(by, verdict.orElseThrow(), note);
    }

    private static AgreementTerms terms(Typed typed) {
        var number = typed.required(Field.NUMBER);
        var from = typed.day(Field.FROM);
        var until = typed.day(Field.UNTIL);
        var rate = typed.decimal(Field.RATE);
        var signedByBank = typed.day(Field.SIGNED_BY_BANK);
        var signedByAuthority = typed.day(Field.SIGNED_BY_AUTHORITY);
        typed.check();
        return new AgreementTerms(
                number.orElseThrow(),
                from.orElseThrow(),
                until.orElseThrow(),
                rate.orElseThrow(),
                signedByBank.orElseThrow(),
                signedByAuthority.orElseThrow());
    }
}
