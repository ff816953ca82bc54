package id.jangkau.partner.console.rest;

import java.util.Locale;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.Messages;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.directory.ImportDirectory;
import id.jangkau.partner.directory.LineOutcome;
import id.jangkau.partner.directory.rest.DirectoryCsv;

/** Banks from a file into the directory; the same file again changes nothing, so its answer may be reloaded. */
@Path("/console/import")
class ImportPages {
    private final ImportDirectory importDirectory;
    private final Messages messages;
    private final Refusal refusal;
    private final Visitor visitor;

    ImportPages(ImportDirectory importDirectory, Messages messages, Refusal refusal, Visitor visitor) {
        this.importDirectory = importDirectory;
        this.messages = messages;
        this.refusal = refusal;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response ask() {
        var visit = visitor.visit();
        return Pages.answer(200, visit, Templates.importing(visit, Form.empty()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response take(@RestForm("file") @Nullable FileUpload file) {
        var visit = visitor.visit();
        try {
            var lines = DirectoryCsv.read(Uploads.bytesOf(file, Integer.MAX_VALUE - 1));
            var rows = importDirectory.importAll(lines, Visitor.officerOf(visit).subject()).stream()
                    .map(outcome -> row(outcome, visit))
                    .toList();
            return Pages.answer(200, visit, Templates.imported(visit, new ImportOutcome(rows)));
        } catch (ProblemException problem) {
            var form = refusal.of(Map.of(), problem, visit);
            return Pages.answer(problem.status(), visit, Templates.importing(visit, form));
        }
    }

    private ImportOutcome.Row row(LineOutcome outcome, Visit visit) {
        var partner = outcome.partner();
        var raw = outcome.line().raw();
        return new ImportOutcome.Row(
                outcome.line().row(),
                raw.bankCode(),
                raw.name(),
                outcome.kind(),
                partner == null ? null : Addresses.partner(partner.value()),
                outcome.faults().stream().map(fault -> fault(fault, visit)).toList());
    }

    private ImportOutcome.Fault fault(Fault fault, Visit visit) {
        var code = fault.code().name();
        return new ImportOutcome.Fault(
                columnOf(fault.field()),
                messages.detail(code, fault.arguments(), visit.texts()).orElse(code));
    }

    /** {@code licensed_on} of {@code licensedOn}. */
    private static String columnOf(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
