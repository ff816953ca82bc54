package id.jangkau.statistics.reconciliation.registration;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import id.jangkau.statistics.reconciliation.domain.Totals;

/** What registration-service says there is. */
@ApplicationScoped
public class RegistrationTotals {
    private final RegistrationClient client;

    RegistrationTotals(@RestClient RegistrationClient client) {
        this.client = client;
    }

    /**
     * Asks it.
     *
     * @throws RuntimeException when it, or Keycloak, does not answer
     */
    public Totals ask() {
        var answer = client.totals();
        return new Totals(
                answer.enrollments(),
                answer.contributions().count(),
                answer.contributions().rupiah(),
                answer.partners() == null ? Map.of() : answer.partners());
    }
}
