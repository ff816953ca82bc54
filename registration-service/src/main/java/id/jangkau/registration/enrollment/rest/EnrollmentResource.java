package id.jangkau.registration.enrollment.rest;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.enrollment.EnrollWorkers;
import id.jangkau.registration.enrollment.ReadEnrollments;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.Refusal;
import id.jangkau.registration.enrollment.domain.RefusalCode;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks enroll workers and look after them. */
@Path("/v1/enrollments")
@Tag(name = "Enrollments")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EnrollmentResource {
    private final EnrollWorkers enrollWorkers;
    private final ReadEnrollments readEnrollments;
    private final Caller caller;
    private final Clock clock;

    EnrollmentResource(EnrollWorkers enrollWorkers, ReadEnrollments readEnrollments, Caller caller, Clock clock) {
        this.enrollWorkers = enrollWorkers;
        this.readEnrollments = readEnrollments;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enroll a worker",
            description =
                    "201 when enrolled now; 200 and the same answer when the same was enrolled under this reference"
                            + " before; 409 REFERENCE_REUSED when the reference came with other content; 422 ENROLLMENT_REFUSED"
                            + " with every reason in errors.")
    public Response enroll(@Nullable EnrollmentRequest request) {
        EnrollmentForm form = present(request).toForm(clock.instant());
        return switch (enrollWorkers.enroll(caller.partnerId(), List.of(form)).getFirst()) {
            case EnrollmentDecision.Accepted accepted ->
                Response.created(URI.create(
                                "/v1/enrollments/" + accepted.registration().id()))
                        .entity(EnrollmentResponse.registered(form, accepted.registration()))
                        .build();
            case EnrollmentDecision.Replayed replayed ->
                Response.ok(EnrollmentResponse.registered(form, replayed.registration()))
                        .build();
            case EnrollmentDecision.Held held -> throw ProblemException.notFound();
            case EnrollmentDecision.Refused refused -> throw problem(refused.refusals());
        };
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read one of your enrollments")
    public EnrollmentResponse one(@PathParam("id") UUID id) {
        return readEnrollments
                .one(caller.partnerId(), id)
                .map(EnrollmentResponse::current)
                .orElseThrow(ProblemException::notFound);
    }

    @GET
    @Operation(
            summary = "List your enrollments",
            description =
                    "In the order of registering. limit is 1 to 500 (100 unless told); cursor is nextCursor of the"
                            + " page before.")
    public EnrollmentPage list(
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        List<EnrollmentFile> files =
                readEnrollments.page(caller.partnerId(), reference, page.after(), page.limit() + 1);
        return EnrollmentPage.of(files, page.limit());
    }

    private static EnrollmentRequest present(@Nullable EnrollmentRequest request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        return request;
    }

    private static ProblemException problem(List<Refusal> refusals) {
        List<FieldError> errors = refusals.stream()
                .map(refusal -> new FieldError(refusal.field(), refusal.code().name(), refusal.arguments()))
                .toList();
        boolean reused = refusals.getFirst().code() == RefusalCode.REFERENCE_REUSED;
        return reused
                ? ProblemException.refused(409, RefusalCode.REFERENCE_REUSED.name(), errors)
                : ProblemException.refused(422, "ENROLLMENT_REFUSED", errors);
    }
}
