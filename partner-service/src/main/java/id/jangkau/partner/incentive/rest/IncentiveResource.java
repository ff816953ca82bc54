package id.jangkau.partner.incentive.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Base64;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.Preconditions;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.incentive.ReadIncentives;

/** What agencies earn, and the files that they claim it with. */
@Path("/v1/partners")
@Tag(
        name = "Incentives",
        description = "Contributions paid under an agency's kode iuran, by the rate of the agreement in force that day."
                + " Each entry is rounded by itself, half-up, to whole rupiah")
class IncentiveResource {
    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV).withCharset("utf-8");

    private final ReadIncentives readIncentives;
    private final Caller caller;
    private final Clock clock;

    IncentiveResource(ReadIncentives readIncentives, Caller caller, Clock clock) {
        this.readIncentives = readIncentives;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("{id}/incentives")
    @RolesAllowed({Roles.AGENCY, Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Read an agency's incentives, month by month",
            description =
                    "from and to are months, e.g. 2025-03, both included; the last twelve unless told, 60 at most."
                            + " An agency reads its own. What workers pay without the agency does not count; what is given"
                            + " back counts against the month in which it is, at the rate of the payment. A SETTLED month"
                            + " never changes: what comes later is in the first OPEN one.")
    @APIResponse(responseCode = "200", description = "every month of the range, with sums by rate, in whole rupiah")
    @APIResponse(
            responseCode = "400",
            description = "INVALID_REQUEST with MONTH_MALFORMED, MONTH_IN_FUTURE, MONTHS_REVERSED or MONTHS_TOO_MANY")
    @APIResponse(responseCode = "404", description = "NOT_FOUND, also of another agency")
    public IncentivesResponse months(
            UUID id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Context SecurityContext security) {
        requireOwn(id, security);
        RequestedMonths asked = RequestedMonths.of(from, to, current());
        return IncentivesResponse.of(id, asked, readIncentives.months(new PartnerId(id), asked.from(), asked.to()));
    }

    @GET
    @Path("{id}/incentives/{month}/claim")
    @Produces(CSV)
    @RolesAllowed({Roles.AGENCY, Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Read the claim file of a month",
            description =
                    "CSV (RFC 4180) in the order of days and ids, with a header and a last line TOTAL. Of workers it has"
                            + " ids alone. reason: NO_AGREEMENT where none was in force on the day of the payment.")
    @APIResponse(
            responseCode = "200",
            description = "the lines, with an ETag",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "nothing has changed since the ETag in If-None-Match")
    @APIResponse(responseCode = "400", description = "INVALID_REQUEST with MONTH_MALFORMED or MONTH_IN_FUTURE")
    @APIResponse(responseCode = "404", description = "NOT_FOUND, also of another agency")
    @APIResponse(responseCode = "412", description = "PRECONDITION_FAILED: it is not what If-Match says")
    public Response claim(UUID id, String month, @Context SecurityContext security, @Context Request request) {
        requireOwn(id, security);
        YearMonth asked = RequestedMonths.begun(month, current());
        byte[] file = ClaimCsv.of(readIncentives.claim(new PartnerId(id), asked));
        EntityTag tag = tagOf(file);
        Response.@Nullable ResponseBuilder unchanged = Preconditions.unchanged(request, tag);
        return unchanged != null
                ? unchanged.tag(tag).build()
                : Response.ok(file, CSV_TYPE)
                        .tag(tag)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"claim-" + asked + ".csv\"")
                        .build();
    }

    /** Officers read of all; an agency of itself. */
    private void requireOwn(UUID id, SecurityContext security) {
        boolean officer = security.isUserInRole(Roles.BRANCH_OFFICER)
                || security.isUserInRole(Roles.HEAD_OFFICE_OFFICER)
                || security.isUserInRole(Roles.AUDITOR);
        if (!officer && !caller.partnerId().equals(id)) {
            throw ProblemException.notFound();
        }
    }

    private YearMonth current() {
        return YearMonth.from(Wita.today(clock));
    }

    private static EntityTag tagOf(byte[] file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
