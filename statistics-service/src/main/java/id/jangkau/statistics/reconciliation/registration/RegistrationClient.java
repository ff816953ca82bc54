package id.jangkau.statistics.reconciliation.registration;

import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reconciliation.domain.Totals;
import io.quarkus.oidc.client.filter.OidcClientFilter;

/** registration-service, asked in this service's own name. */
@RegisterRestClient(configKey = "registration")
@OidcClientFilter
@Path("/v1")
interface RegistrationClient {
    @GET
    @Path("/totals")
    TotalsAnswer totals();

    /** The answer, as far as it matters here. */
    record TotalsAnswer(
            Map<String, Long> enrollments,
            Contributions contributions,
            @Nullable Map<String, Totals.OfPartner> partners) {}

    /** Payments and their sum. */
    record Contributions(long count, long rupiah) {}
}
