package id.jangkau.registration.payment.rest;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import id.jangkau.registration.payment.PayBilling;
import id.jangkau.registration.payment.ReadBillings;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where banks pay contributions under a kode iuran. */
@Path("/v1/billings/{code}")
@Tag(name = "Billings")
@RolesAllowed(Roles.AGENCY)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BillingResource {
    private final PayBilling payBilling;
    private final ReadBillings readBillings;
    private final Caller caller;
    private final Clock clock;

    BillingResource(PayBilling payBilling, ReadBillings readBillings, Caller caller, Clock clock) {
        this.payBilling = payBilling;
        this.readBillings = readBillings;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Read one of your billings")
    public BillingResponse one(@PathParam("code") String code) {
        return readBillings
                .one(caller.partnerId(), code)
                .map(BillingResponse::of)
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @Path("/payment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell that a billing was paid",
            description =
                    "Starts the protection of its workers: of the first 500 before the answer, of the others soon after;"
                            + " applied tells how far that is. The same payment again: 200 and the same answer. Another"
                            + " payment for a paid billing: 409 BILLING_ALREADY_PAID. 409 BILLING_NOT_READY while a batch adds"
                            + " to it or an earlier payment for its workers is still being applied; 409 BILLING_VOID when nobody is left in it. 422 AMOUNT_MISMATCH, PAID_IN_FUTURE,"
                            + " PAID_BEFORE_REGISTERED, or BILLING_EXPIRED: its months now cost something else.")
    public BillingResponse pay(@PathParam("code") String code, @Nullable PaymentRequest request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        return BillingResponse.of(
                payBilling.pay(caller.partnerId(), code, request.toPayment(clock.instant()), caller.subject()));
    }
}
