package id.jangkau.registration.enrollment.rest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.enrollment.CorrectEnrollment;
import id.jangkau.registration.enrollment.ReadEnrollments;
import id.jangkau.registration.enrollment.domain.HistoryEntry;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks correct what they said of a worker, and see what was said before. */
@Path("/v1/enrollments")
@Tag(name = "Enrollments")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CorrectionResource {
    /** Anything else can be no version of ours. */
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    private static final long NO_VERSION = 0;

    private final CorrectEnrollment correctEnrollment;
    private final ReadEnrollments readEnrollments;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    CorrectionResource(
            CorrectEnrollment correctEnrollment,
            ReadEnrollments readEnrollments,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.correctEnrollment = correctEnrollment;
        this.readEnrollments = readEnrollments;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct what you said of a worker",
            description =
                    "A merge patch (RFC 7396) with branchCode, participant (all but the NIK), work, monthlyIncome and programmes"
                            + " as they are posted, and a note. 200 with the enrollment and its version in ETag; nothing"
                            + " changes without a difference. Contributions paid stay as they are; an open billing that was"
                            + " priced for other work can no longer be paid (BILLING_EXPIRED). With If-Match: 412"
                            + " VERSION_CHANGED when it is another version by now. 400 INVALID_REQUEST names every field at"
                            + " fault; 404 NOT_FOUND; 409 ENROLLMENT_CLOSED once cancelled or ended; 422"
                            + " NIK_NOT_CORRECTABLE (cancel and enroll again) or CORRECTION_REFUSED with every reason in"
                            + " errors.")
    @APIResponse(
            responseCode = "200",
            description = "as it is now",
            content = @Content(schema = @Schema(implementation = EnrollmentResponse.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonNode patch) {
        CorrectionRequest request = CorrectionRequest.of(patch, versionIn(ifMatch), clock.instant(), json);
        return EnrollmentResponse.tagged(correctEnrollment.correct(reader(), id, request));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read all that happened to one of your enrollments",
            description = "The oldest change first; where you corrected something, what you had said and what you say."
                    + " 404 NOT_FOUND.")
    public HistoryResponse history(@PathParam("id") UUID id) {
        List<HistoryEntry> history = readEnrollments.history(reader(), id);
        if (history.isEmpty()) {
            throw ProblemException.notFound();
        }
        return HistoryResponse.of(history);
    }

    private static Optional<Long> versionIn(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(ifMatch.strip());
        return Optional.of(version.matches() ? Long.parseLong(version.group(1)) : NO_VERSION);
    }

    private Reader reader() {
        return new Reader(caller.subject(), caller.partnerId());
    }
}
