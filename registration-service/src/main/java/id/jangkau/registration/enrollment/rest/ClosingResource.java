package id.jangkau.registration.enrollment.rest;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.enrollment.CancelEnrollment;
import id.jangkau.registration.enrollment.EndParticipation;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks say that an enrollment is over. */
@Path("/v1/enrollments/{id}")
@Tag(name = "Enrollments")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ClosingResource {
    private final CancelEnrollment cancelEnrollment;
    private final EndParticipation endParticipation;
    private final Caller caller;

    ClosingResource(CancelEnrollment cancelEnrollment, EndParticipation endParticipation, Caller caller) {
        this.cancelEnrollment = cancelEnrollment;
        this.endParticipation = endParticipation;
        this.caller = caller;
    }

    @DELETE
    @Operation(
            summary = "Cancel an enrollment before it is paid",
            description =
                    "200 with the enrollment as it is then, also when it was cancelled before; it leaves its open billings,"
                            + " whose amounts become less. Paid already: 409 NOT_CANCELLABLE.")
    public EnrollmentResponse cancel(@PathParam("id") UUID id) {
        return EnrollmentResponse.current(cancelEnrollment.cancel(caller.partnerId(), id, caller.subject()));
    }

    @POST
    @Path("/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End participation",
            description =
                    "200 with the enrollment as it is then, also when the same is said again. reason is DEATH, CLAIM or"
                            + " WITHDRAWAL: 422 ENDING_REASON_UNKNOWN otherwise, since reaching 65 is no reason. 422"
                            + " ENDED_IN_FUTURE; 422 ENDED_BEFORE_PROTECTED; 409 NEVER_PAID (cancel it instead); 409"
                            + " ALREADY_ENDED when it ended in another way.")
    public EnrollmentResponse end(@PathParam("id") UUID id, @Nullable EndingRequest request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        return EnrollmentResponse.current(
                endParticipation.end(caller.partnerId(), id, request.toEnding(), caller.subject()));
    }
}
