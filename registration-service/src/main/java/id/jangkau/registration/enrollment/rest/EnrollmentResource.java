package id.jangkau.registration.enrollment.rest;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.enrollment.EnrollTogether;
import id.jangkau.registration.enrollment.ReadEnrollments;
import id.jangkau.registration.enrollment.WaitingRoom;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.Refusal;
import id.jangkau.registration.enrollment.domain.RefusalCode;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;
import id.jangkau.registration.region.domain.Regions;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks enroll workers and look after them. */
@Path("/v1/enrollments")
@Tag(name = "Enrollments")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EnrollmentResource {
    private final EnrollTogether enrollTogether;
    private final WaitingRoom waitingRoom;
    private final ReadEnrollments readEnrollments;
    private final Regions regions;
    private final Caller caller;
    private final Clock clock;

    EnrollmentResource(
            EnrollTogether enrollTogether,
            WaitingRoom waitingRoom,
            ReadEnrollments readEnrollments,
            Regions regions,
            Caller caller,
            Clock clock) {
        this.enrollTogether = enrollTogether;
        this.waitingRoom = waitingRoom;
        this.readEnrollments = readEnrollments;
        this.regions = regions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Enroll a worker",
            description =
                    "201 when enrolled now; 202 HELD when no agreement of the bank is known here yet: it is decided"
                            + " as soon as one is; 200 and the same answer when the same was enrolled under this reference"
                            + " before; 409 REFERENCE_REUSED when the reference came with other content; 422 ENROLLMENT_REFUSED"
                            + " with every reason in errors.")
    public Response enroll(@Nullable EnrollmentRequest request) {
        EnrollmentForm form = present(request).toForm(clock.instant());
        return switch (enrollTogether.enroll(caller.partnerId(), form)) {
            case EnrollmentDecision.Accepted accepted ->
                Response.created(URI.create(
                                "/v1/enrollments/" + accepted.registration().id()))
                        .entity(EnrollmentResponse.registered(form, accepted.registration()))
                        .build();
            case EnrollmentDecision.Replayed replayed ->
                Response.ok(EnrollmentResponse.registered(form, replayed.registration()))
                        .build();
            case EnrollmentDecision.Held held ->
                Response.accepted(HeldResponse.of(form.reference(), waitingRoom.hold(caller.partnerId(), form)))
                        .build();
            case EnrollmentDecision.Refused refused -> throw problem(refused.refusals());
        };
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read one of your enrollments",
            description = "Its version stands in ETag, too. 404 NOT_FOUND when you have no such enrollment.")
    public Response one(@PathParam("id") UUID id) {
        return readEnrollments
                .one(reader(), id)
                .map(EnrollmentResponse::tagged)
                .orElseThrow(ProblemException::notFound);
    }

    @GET
    @Operation(
            summary = "List your enrollments",
            description =
                    "In the order of registering, those with this status, registered (day of the event, in Bali) from and"
                            + " until these days, in this batch, occupation and region (code of a regency or district), and"
                            + " with this reference. limit is 1 to 500 (100 unless told); cursor is nextCursor of the page"
                            + " before: what is registered meanwhile moves nothing. 400 INVALID_REQUEST names every parameter"
                            + " at fault: STATUS_UNKNOWN, OCCUPATION_UNKNOWN, REGION_UNKNOWN, CURSOR_UNKNOWN, OUT_OF_RANGE,"
                            + " WRONG_TYPE.")
    public EnrollmentPage list(@BeanParam EnrollmentQuery query) {
        EnrollmentQuery.Checked asked = query.checked(regions);
        return EnrollmentPage.of(
                readEnrollments.page(
                        reader(),
                        asked.filter(),
                        asked.page().after(),
                        asked.page().limit() + 1),
                asked.page().limit());
    }

    private Reader reader() {
        return new Reader(caller.subject(), caller.partnerId());
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
