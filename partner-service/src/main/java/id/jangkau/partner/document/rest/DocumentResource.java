package id.jangkau.partner.document.rest;

import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.document.domain.Slot;

/** Papers of banks, as PDF. */
@Path("/v1/partners/{id}")
@Tag(
        name = "Documents",
        description = "Signed agreements and papers of banks, as PDF; versions are added, never replaced")
class DocumentResource {
    private final Papers papers;

    DocumentResource(Papers papers) {
        this.papers = papers;
    }

    @PUT
    @Path("agreements/{agreementId}/document")
    @Consumes(Papers.PDF)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    @Operation(summary = "Store the signed text of an agreement")
    @APIResponse(
            responseCode = "200",
            description = "the newest version is the same already",
            content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "kept as one more version, with its SHA-256",
            content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "413", description = "DOCUMENT_TOO_LARGE")
    @APIResponse(responseCode = "422", description = "PDF_UNREADABLE, PDF_ENCRYPTED")
    @APIResponse(responseCode = "503", description = "DOCUMENT_STORE_UNAVAILABLE: nothing has changed")
    public Response putAgreement(UUID id, UUID agreementId, @Nullable InputStream body) {
        return papers.take(Slot.ofAgreement(new PartnerId(id), agreementId), body);
    }

    @GET
    @Path("agreements/{agreementId}/document")
    @Produces(Papers.PDF)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Read the signed text of an agreement", description = "The newest version, or ?version=")
    @APIResponse(responseCode = "200", description = "the PDF; its SHA-256 is the ETag")
    @APIResponse(responseCode = "304", description = "as If-None-Match says")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "PRECONDITION_FAILED: it is not what If-Match says")
    public Response getAgreement(
            UUID id, UUID agreementId, @QueryParam("version") @Nullable String version, @Context Request request) {
        return papers.give(Slot.ofAgreement(new PartnerId(id), agreementId), version, request);
    }

    @GET
    @Path("agreements/{agreementId}/document/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Read who stored which version of an agreement's text, and when")
    @APIResponse(responseCode = "200", description = "all versions, the oldest first")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public DocumentResponse.Versions agreementVersions(UUID id, UUID agreementId) {
        return papers.versions(Slot.ofAgreement(new PartnerId(id), agreementId));
    }

    @PUT
    @Path("documents/{kind}")
    @Consumes(Papers.PDF)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(summary = "Store a paper of a bank, such as its licence or deed")
    @APIResponse(
            responseCode = "200",
            description = "the newest version is the same already",
            content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "kept as one more version, with its SHA-256",
            content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND, also for a kind that is not configured")
    @APIResponse(responseCode = "413", description = "DOCUMENT_TOO_LARGE")
    @APIResponse(responseCode = "422", description = "PDF_UNREADABLE, PDF_ENCRYPTED")
    @APIResponse(responseCode = "503", description = "DOCUMENT_STORE_UNAVAILABLE: nothing has changed")
    public Response put(UUID id, String kind, @Nullable InputStream body) {
        return papers.take(ofPartner(id, kind), body);
    }

    @GET
    @Path("documents/{kind}")
    @Produces(Papers.PDF)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Read a paper of a bank", description = "The newest version, or ?version=")
    @APIResponse(responseCode = "200", description = "the PDF; its SHA-256 is the ETag")
    @APIResponse(responseCode = "304", description = "as If-None-Match says")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "412", description = "PRECONDITION_FAILED: it is not what If-Match says")
    public Response get(
            UUID id, String kind, @QueryParam("version") @Nullable String version, @Context Request request) {
        return papers.give(ofPartner(id, kind), version, request);
    }

    @GET
    @Path("documents/{kind}/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Read who stored which version of a paper, and when")
    @APIResponse(responseCode = "200", description = "all versions, the oldest first")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public DocumentResponse.Versions versions(UUID id, String kind) {
        return papers.versions(ofPartner(id, kind));
    }

    private static Slot ofPartner(UUID id, String kind) {
        if (kind.equals(Slot.AGREEMENT)) {
            throw ProblemException.notFound();
        }
        return Slot.ofPartner(new PartnerId(id), kind);
    }
}
