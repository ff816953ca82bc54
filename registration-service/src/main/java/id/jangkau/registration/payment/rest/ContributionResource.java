package id.jangkau.registration.payment.rest;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.payment.BookOwnPayment;
import id.jangkau.registration.payment.ReadContributions;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where the head office sees what was received for an enrollment, and books what the worker paid without the agency. */
@Path("/v1/enrollments/{id}/contributions")
@Tag(name = "Contributions")
@RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ContributionResource {
    private final ReadContributions readContributions;
    private final BookOwnPayment bookOwnPayment;
    private final Caller caller;

    ContributionResource(ReadContributions readContributions, BookOwnPayment bookOwnPayment, Caller caller) {
        this.readContributions = readContributions;
        this.bookOwnPayment = bookOwnPayment;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List the contributions of an enrollment with their refunds",
            description =
                    "In the order in which they came; none where nothing was paid, or there is no such enrollment.")
    public ContributionsResponse all(@PathParam("id") UUID id) {
        return ContributionsResponse.of(readContributions.of(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Book what a worker paid without the agency",
            description =
                    "reference is the kode iuran that the worker paid under: the same again is 200 and the same answer, with"
                            + " other content 409 REFERENCE_REUSED. It protects like any payment, and brings the agency no"
                            + " incentive. 404 NOT_FOUND; 409 ENROLLMENT_CLOSED; 422 CONTRIBUTION_REFUSED with"
                            + " MONTHS_NOT_PAYABLE, PAID_IN_FUTURE, PAID_BEFORE_REGISTERED or CONTRIBUTION_MISMATCH: its months cost"
                            + " something else.")
    @APIResponse(
            responseCode = "200",
            description = "booked before",
            content = @Content(schema = @Schema(implementation = ContributionResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "booked now",
            content = @Content(schema = @Schema(implementation = ContributionResponse.class)))
    public RestResponse<ContributionResponse> book(@PathParam("id") UUID id, @Nullable OwnPaymentRequest request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        var booked = bookOwnPayment.book(id, request.toPayment(), caller.subject());
        return RestResponse.status(
                booked.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                ContributionResponse.of(booked.contribution(), booked.enrollment()));
    }
}
