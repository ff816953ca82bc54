package id.jangkau.partner.console.rest;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.credential.IssueCredential;
import id.jangkau.partner.credential.ReadCredentials;
import id.jangkau.partner.credential.RevokeCredential;
import id.jangkau.partner.credential.domain.Credential;

/** Clients of a bank's core banking. */
@Path("/console/partners/{id}/credentials")
class CredentialPages {
    private final Dossiers dossiers;
    private final Banks banks;
    private final IssueCredential issueCredential;
    private final ReadCredentials readCredentials;
    private final RevokeCredential revokeCredential;
    private final Refusal refusal;
    private final Visitor visitor;

    CredentialPages(
            Dossiers dossiers,
            Banks banks,
            IssueCredential issueCredential,
            ReadCredentials readCredentials,
            RevokeCredential revokeCredential,
            Refusal refusal,
            Visitor visitor) {
        this.dossiers = dossiers;
        this.banks = banks;
        this.issueCredential = issueCredential;
        this.readCredentials = readCredentials;
        this.revokeCredential = revokeCredential;
        this.refusal = refusal;
        this.visitor = visitor;
    }

    /** Whoever had to sign in again before their form could be taken. */
    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    public Response back(UUID id) {
        return Addresses.goTo(Addresses.partner(id));
    }

    /**
     * Shows a secret on the page that answers the form, once. Reloading that page does not show another.
     *
     * @param shown how many were shown when the form was
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response issue(UUID id, @RestForm("shown") @Nullable String shown) {
        if (!Long.toString(dossiers.read(id).shown()).equals(shown)) {
            return Addresses.done(new PartnerId(id), "secret-shown");
        }
        var visit = visitor.visit();
        try {
            var issued = issueCredential.issue(
                    new PartnerId(id), Visitor.officerOf(visit).subject());
            return Pages.answer(200, visit, Templates.secret(visit, banks.read(id), issued));
        } catch (ProblemException problem) {
            if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                throw problem;
            }
            var tooMany = problem.code().equals("TOO_MANY_CREDENTIALS");
            return Addresses.done(new PartnerId(id), tooMany ? "too-many-credentials" : "no-secret");
        }
    }

    @GET
    @Path("{credential}/revocation")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response askRevocation(UUID id, UUID credential) {
        var visit = visitor.visit();
        var page = Templates.revocation(visit, banks.read(id), read(id, credential), Form.empty());
        return Pages.answer(200, visit, page);
    }

    @POST
    @Path("{credential}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response revoke(UUID id, UUID credential) {
        var visit = visitor.visit();
        var held = read(id, credential);
        try {
            revokeCredential.revoke(
                    held.partner(), held.id(), Visitor.officerOf(visit).subject());
            return Addresses.done(held.partner(), "revocation");
        } catch (ProblemException problem) {
            var form = refusal.of(Map.of(), problem, visit);
            return Pages.answer(problem.status(), visit, Templates.revocation(visit, banks.read(id), held, form));
        }
    }

    private Credential read(UUID id, UUID credential) {
        return readCredentials.read(new PartnerId(id), credential).credential();
    }
}
