package id.jangkau.partner.credential.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.credential.IssueCredential;
import id.jangkau.partner.credential.ReadCredentials;
import id.jangkau.partner.credential.RevokeCredential;

/** Clients of a BPR's core banking. */
@Path("/v1/partners")
@Tag(name = "Credentials", description = "Clients of a BPR's core banking; a secret is shown once and kept nowhere")
class CredentialsResource {
    private final IssueCredential issueCredential;
    private final ReadCredentials readCredentials;
    private final RevokeCredential revokeCredential;

    CredentialsResource(
            IssueCredential issueCredential, ReadCredentials readCredentials, RevokeCredential revokeCredential) {
        this.issueCredential = issueCredential;
        this.readCredentials = readCredentials;
        this.revokeCredential = revokeCredential;
    }

    @POST
    @Path("{id}/credentials")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(
            summary = "Show a client's secret, once",
            description = "The first call shows the secret of the client made on activation; each later one issues one"
                    + " more client. Old and new both work until the old one is revoked.")
    @APIResponse(responseCode = "201", description = "the client and its secret")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "AGENCY_NOT_ACTIVE")
    @APIResponse(responseCode = "503", description = "KEYCLOAK_UNAVAILABLE: nothing has changed, try again")
    public RestResponse<IssuedCredentialResponse> issue(UUID id) {
        var issued = issueCredential.issue(new PartnerId(id));
        var neverStore = new CacheControl();
        neverStore.setNoStore(true);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, IssuedCredentialResponse.of(issued))
                .header(HttpHeaders.CACHE_CONTROL, neverStore)
                .build();
    }

    @GET
    @Path("{id}/credentials")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "List a BPR's clients, without secrets")
    @APIResponse(responseCode = "200", description = "all clients, oldest first")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public CredentialsResponse read(UUID id) {
        return CredentialsResponse.of(readCredentials.read(new PartnerId(id)));
    }

    @DELETE
    @Path("{id}/credentials/{credentialId}")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(summary = "Revoke a client; tokens that it has live for minutes only")
    @APIResponse(responseCode = "204", description = "revoked, now or before")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "503", description = "KEYCLOAK_UNAVAILABLE: nothing has changed, try again")
    public void revoke(UUID id, UUID credentialId) {
        revokeCredential.revoke(new PartnerId(id), credentialId);
    }
}
