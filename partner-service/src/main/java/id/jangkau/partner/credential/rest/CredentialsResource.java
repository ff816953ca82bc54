package id.jangkau.partner.credential.rest;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.credential.IssueCredential;
import id.jangkau.partner.credential.IssueCredential.Issued;
import id.jangkau.partner.credential.ReadCredentials;
import id.jangkau.partner.credential.RevokeCredential;

/** Clients of a BPR's core banking. */
@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credentials", description = "Clients of a BPR's core banking; a secret is shown once and kept nowhere")
class CredentialsResource {
    private final IssueCredential issueCredential;
    private final ReadCredentials readCredentials;
    private final RevokeCredential revokeCredential;
    private final Caller caller;
    private final ObjectMapper json;

    CredentialsResource(
            IssueCredential issueCredential,
            ReadCredentials readCredentials,
            RevokeCredential revokeCredential,
            Caller caller,
            ObjectMapper json) {
        this.issueCredential = issueCredential;
        this.readCredentials = readCredentials;
        this.revokeCredential = revokeCredential;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Path("{id}/credentials")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(
            summary = "Show a client's secret, once; or register a client with a public key",
            description =
                    "Without a body, the first call shows the secret of the client made on activation; each later one"
                            + " issues one more client. With `private_key_jwt` the client has no secret and signs instead; it is"
                            + " made within seconds. Old and new both work until the old one is revoked or expires.")
    @APIResponse(
            responseCode = "201",
            description = "the client, and its secret if it has one",
            content = @Content(schema = @Schema(implementation = IssuedCredentialResponse.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "MALFORMED_JSON; INVALID_REQUEST with REQUIRED, AUTHENTICATION_UNKNOWN, AUTHENTICATION_BY_SECRET")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "AGENCY_NOT_ACTIVE; TOO_MANY_CREDENTIALS, naming those of which one must be revoked first")
    @APIResponse(
            responseCode = "422",
            description = "PRIVATE_KEY_SENT: it was not kept, and must not be used any more; REFUSED with"
                    + " PUBLIC_KEY_UNREADABLE, PUBLIC_KEY_UNSUPPORTED, PUBLIC_KEY_TOO_SHORT, KEY_ID_MALFORMED")
    @APIResponse(
            responseCode = "503",
            description = "KEYCLOAK_UNAVAILABLE: the client is made as soon as it can be; ask again for its secret")
    public RestResponse<IssuedCredentialResponse> issue(UUID id, @Nullable CredentialRequest request) {
        var partner = new PartnerId(id);
        var issued = Optional.ofNullable(request)
                .flatMap(asked -> asked.key(json))
                .map(key -> issueCredential.register(partner, key, caller.subject()))
                .orElseGet(() -> issueCredential.issue(partner, caller.subject()));
        return created(issued);
    }

    /** Without a body clients say what they like of its type. */
    @POST
    @Path("{id}/credentials")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(hidden = true)
    public RestResponse<IssuedCredentialResponse> issueWithoutBody(UUID id, String nothing) {
        if (!nothing.isBlank()) {
            throw new NotSupportedException();
        }
        return created(issueCredential.issue(new PartnerId(id), caller.subject()));
    }

    @GET
    @Path("{id}/credentials")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "List a BPR's clients, without secrets",
            description = "With what is wanted of each, whether Keycloak has it so, and when it was last used.")
    @APIResponse(responseCode = "200", description = "all clients, oldest first")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public CredentialsResponse read(UUID id) {
        return CredentialsResponse.of(readCredentials.read(new PartnerId(id)));
    }

    @DELETE
    @Path("{id}/credentials/{credentialId}")
    @ResponseStatus(202)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(
            summary = "Revoke a client; tokens that it has live for a minute only",
            description = "Keycloak is told at once, or as soon as it is back; until then the state is `REVOKING`.")
    @APIResponse(
            responseCode = "202",
            description = "it is to be revoked, or was before",
            content = @Content(schema = @Schema(implementation = CredentialResponse.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public CredentialResponse revoke(UUID id, UUID credentialId) {
        var partner = new PartnerId(id);
        revokeCredential.revoke(partner, credentialId, caller.subject());
        return CredentialResponse.of(readCredentials.read(partner, credentialId));
    }

    private static RestResponse<IssuedCredentialResponse> created(Issued issued) {
        var neverStore = new CacheControl();
        neverStore.setNoStore(true);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, IssuedCredentialResponse.of(issued))
                .header(HttpHeaders.CACHE_CONTROL, neverStore)
                .build();
    }
}
