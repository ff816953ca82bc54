package id.jangkau.partner.console.rest;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.document.ReadDocuments;
import id.jangkau.partner.document.StoreDocument;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Slot;

/** Papers of a bank, and the signed texts of its agreements. */
@Path("/console/partners/{id}")
class PaperPages {
    private final Banks banks;
    private final ReadDocuments readDocuments;
    private final StoreDocument storeDocument;
    private final Refusal refusal;
    private final Visitor visitor;

    PaperPages(
            Banks banks, ReadDocuments readDocuments, StoreDocument storeDocument, Refusal refusal, Visitor visitor) {
        this.banks = banks;
        this.readDocuments = readDocuments;
        this.storeDocument = storeDocument;
        this.refusal = refusal;
        this.visitor = visitor;
    }

    @GET
    @Path("documents/{kind}")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    public Response ask(UUID id, String kind) {
        return show(banks.read(id), ofBank(id, kind), Form.empty(), 200);
    }

    @POST
    @Path("documents/{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response take(UUID id, String kind, @RestForm("file") @Nullable FileUpload file) {
        return take(banks.read(id), ofBank(id, kind), file);
    }

    @GET
    @Path("documents/{kind}/{version: [0-9]{1,6}}")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    public Response give(UUID id, String kind, int version) {
        return give(ofBank(id, kind), version);
    }

    @GET
    @Path("agreements/{agreement}/document")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    public Response askSigned(UUID id, UUID agreement) {
        return show(banks.read(id), Slot.ofAgreement(new PartnerId(id), agreement), Form.empty(), 200);
    }

    @POST
    @Path("agreements/{agreement}/document")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response takeSigned(UUID id, UUID agreement, @RestForm("file") @Nullable FileUpload file) {
        return take(banks.read(id), Slot.ofAgreement(new PartnerId(id), agreement), file);
    }

    @GET
    @Path("agreements/{agreement}/document/{version: [0-9]{1,6}}")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    public Response giveSigned(UUID id, UUID agreement, int version) {
        return give(Slot.ofAgreement(new PartnerId(id), agreement), version);
    }

    private Slot ofBank(UUID id, String kind) {
        if (!readDocuments.kinds().contains(kind)) {
            throw ProblemException.notFound();
        }
        return Slot.ofPartner(new PartnerId(id), kind);
    }

    private Response take(Bank bank, Slot slot, @Nullable FileUpload file) {
        var visit = visitor.visit();
        try {
            var content = Uploads.bytesOf(file, storeDocument.mostBytes());
            storeDocument.store(slot, content, Visitor.officerOf(visit).subject());
            return Addresses.done(slot.partner(), "paper");
        } catch (ProblemException problem) {
            return show(bank, slot, refusal.of(Map.of(), problem, visit), problem.status());
        }
    }

    private Response show(Bank bank, Slot slot, Form form, int status) {
        var visit = visitor.visit();
        return Pages.answer(status, visit, Templates.paper(visit, bank, paper(bank, slot), form));
    }

    private Paper paper(Bank bank, Slot slot) {
        var versions = readDocuments.all(slot.partner()).stream()
                .filter(document -> document.slot().equals(slot))
                .sorted(Comparator.comparingInt(Document::version).reversed())
                .toList();
        var ofBank = Addresses.partner(bank.id());
        var id = slot.agreement();
        if (id == null) {
            return new Paper(slot, ofBank + "/documents/" + slot.kind(), null, versions);
        }
        var agreement = bank.agency().agreements().stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return new Paper(slot, ofBank + "/agreements/" + id + "/document", agreement, versions);
    }

    private Response give(Slot slot, int version) {
        var document = readDocuments.version(slot, OptionalInt.of(version));
        return Response.ok(readDocuments.content(document), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + slot.kind() + "-" + version + ".pdf\"")
                .build();
    }
}
