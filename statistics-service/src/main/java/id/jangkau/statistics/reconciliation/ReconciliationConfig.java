package id.jangkau.statistics.reconciliation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;

/** Settings of reconciliation. */
@ConfigMapping(prefix = "jangkau.reconciliation")
interface ReconciliationConfig {
    /** How often it is made by itself. */
    Duration every();

    /** Whether registration-service is asked: where it is says {@code quarkus.rest-client.registration.url}. */
    boolean withRegistration();
}
