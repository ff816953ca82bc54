package id.jangkau.registration.payment.rest;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import id.jangkau.registration.payment.RefundContribution;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where the head office gives contributions back. */
@Path("/v1/contributions/{id}/refund")
@Tag(name = "Contributions")
@RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RefundResource {
    private final RefundContribution refundContribution;
    private final Caller caller;

    RefundResource(RefundContribution refundContribution, Caller caller) {
        this.refundContribution = refundContribution;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a whole contribution back",
            description =
                    "The money does not count from today on, and the enrollment is as if it had never been paid: what is"
                            + " announced is its state then. reason is PAID_TWICE, PAID_IN_ERROR, NOT_ELIGIBLE or OTHER: 400"
                            + " INVALID_REQUEST with REFUND_REASON_UNKNOWN otherwise. Given back before: 200 and the same answer. 409"
                            + " NOT_THE_LAST_CONTRIBUTION: later ones build on it, so they go first. Of an enrollment that is"
                            + " cancelled or ended the money alone is given back. 404 NOT_FOUND.")
    public ContributionResponse refund(@PathParam("id") UUID id, @Nullable RefundRequest request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        var refunded = refundContribution.refund(id, request.checked(), caller.subject());
        return ContributionResponse.of(refunded.contribution(), refunded.enrollment());
    }
}
