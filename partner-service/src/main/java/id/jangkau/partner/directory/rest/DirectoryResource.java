package id.jangkau.partner.directory.rest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.rest.PartnerAnswers;
import id.jangkau.partner.agency.rest.PartnerResponse;
import id.jangkau.partner.agency.rest.RequiredFields;
import id.jangkau.partner.directory.FindPartners;
import id.jangkau.partner.directory.ImportDirectory;
import id.jangkau.partner.directory.ListPartner;
import id.jangkau.partner.directory.ReadHistory;
import id.jangkau.partner.directory.ReadPartner;

/** The directory of rural banks. */
@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory", description = "Rural banks, whether agents or not yet")
class DirectoryResource {
    private final ImportDirectory importDirectory;
    private final ListPartner listPartner;
    private final FindPartners findPartners;
    private final ReadPartner readPartner;
    private final ReadHistory readHistory;
    private final FaultWords words;
    private final PartnerAnswers answers;
    private final Caller caller;

    DirectoryResource(
            ImportDirectory importDirectory,
            ListPartner listPartner,
            FindPartners findPartners,
            ReadPartner readPartner,
            ReadHistory readHistory,
            FaultWords words,
            PartnerAnswers answers,
            Caller caller) {
        this.importDirectory = importDirectory;
        this.listPartner = listPartner;
        this.findPartners = findPartners;
        this.readPartner = readPartner;
        this.readHistory = readHistory;
        this.words = words;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(
            summary = "Import a directory",
            description =
                    "UTF-8 CSV with the header bank_code,name,kind,regency_code,licensed_on,nib,npwp. Good rows are"
                            + " kept beside bad ones; the same file again changes nothing.")
    @APIResponse(responseCode = "200", description = "what became of each row")
    @APIResponse(responseCode = "400", description = "MALFORMED_CSV")
    @APIResponse(
            responseCode = "422",
            description = "HEADER_REFUSED with HEADER_MISSING, HEADER_UNKNOWN, HEADER_REPEATED")
    public ImportResponse importAll(byte[] file, @Context HttpHeaders headers) {
        List<Locale> wanted = headers.getAcceptableLanguages();
        var outcomes = importDirectory.importAll(DirectoryCsv.read(file), caller.subject());
        return ImportResponse.of(outcomes, fault -> words.inWords(fault, wanted));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    @Operation(summary = "List one rural bank as a prospect")
    @APIResponse(
            responseCode = "201",
            description = "listed",
            content = @Content(schema = @Schema(implementation = PartnerResponse.class)))
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON, INVALID_REQUEST")
    @APIResponse(responseCode = "409", description = "BANK_CODE_TAKEN")
    @APIResponse(responseCode = "422", description = "LISTING_REFUSED, naming every fault")
    public RestResponse<PartnerResponse> list(@Nullable ListPartnerRequest request) {
        var listed = listPartner.list(RequiredFields.body(request).listing(), caller.subject());
        return RestResponse.ResponseBuilder.<PartnerResponse>created(
                        URI.create("/v1/partners/" + listed.id().value()))
                .entity(answers.of(listed))
                .build();
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Find partners, in the order of their bank codes")
    @APIResponse(responseCode = "200", description = "a page; nextCursor leads to the next one")
    @APIResponse(responseCode = "400", description = "INVALID_REQUEST")
    public PartnerPageResponse find(
            @QueryParam("status") @Nullable String status,
            @QueryParam("regency") @Nullable String regency,
            @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var checked = new PartnerSearch(status, regency, q, cursor, limit).checked();
        return PartnerPageResponse.of(findPartners.page(checked.query(), checked.limit()), answers);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Read one partner")
    @APIResponse(responseCode = "200", description = "the partner and what the caller may ask for next")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public PartnerResponse read(UUID id) {
        return answers.of(readPartner.read(new PartnerId(id)));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Read who changed a partner, when and why")
    @APIResponse(responseCode = "200", description = "all changes, oldest first")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public HistoryResponse history(UUID id) {
        return HistoryResponse.of(readHistory.read(new PartnerId(id)));
    }
}
