package id.jangkau.partner.credential;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.DatabaseGauges;
import io.quarkus.runtime.StartupEvent;

/** Asked of the table whenever the metrics are read. */
@Singleton
class CredentialMetrics {
    private final CountCredentials countCredentials;
    private final DatabaseGauges gauges;

    CredentialMetrics(CountCredentials countCredentials, DatabaseGauges gauges) {
        this.countCredentials = countCredentials;
        this.gauges = gauges;
    }

    void register(@Observes StartupEvent event) {
        gauges.register(
                "jangkau.credentials.expiring", "live credentials whose end is near", countCredentials::expiringSoon);
        gauges.register(
                "jangkau.credentials.waiting",
                "credentials of which Keycloak has still to be told something",
                countCredentials::waitingForKeycloak);
    }
}
