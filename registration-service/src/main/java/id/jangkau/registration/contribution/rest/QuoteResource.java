package id.jangkau.registration.contribution.rest;

import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.contribution.QuoteContributions;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where people ask what contributions cost. */
@Path("/v1/quotes")
@Tag(name = "Prices")
@RolesAllowed({Roles.AGENCY, Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class QuoteResource {
    private final QuoteContributions quoteContributions;

    QuoteResource(QuoteContributions quoteContributions) {
        this.quoteContributions = quoteContributions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask what contributions cost",
            description =
                    "Each month is priced by the table and the discount in effect in it, and names both. Asked again"
                            + " with its quotedAt the answer is the same for ever. 422 QUOTE_REFUSED with every reason in errors.")
    public QuoteResponse quote(@Nullable QuoteRequest request) {
        QuoteRequest asked = RequestCheck.present(request);
        return QuoteResponse.of(quoteContributions.quote(
                asked.toForm(),
                Optional.ofNullable(asked.fromMonth()),
                Optional.ofNullable(asked.quotedAt()).map(OffsetDateTime::toInstant)));
    }
}
