package id.jangkau.partner.credential;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** Asked of the table whenever the metrics are read. */
@Singleton
class CredentialMetrics {
    private final CountCredentials countCredentials;
    private final MeterRegistry metrics;

    CredentialMetrics(CountCredentials countCredentials, MeterRegistry metrics) {
        this.countCredentials = countCredentials;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("jangkau.credentials.expiring", countCredentials, CountCredentials::expiringSoon)
                .description("live credentials whose end is near")
                .register(metrics);
        Gauge.builder("jangkau.credentials.waiting", countCredentials, CountCredentials::waitingForKeycloak)
                .description("credentials of which Keycloak has still to be told something")
                .register(metrics);
    }
}
