package id.jangkau.foundation.audit;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.DatabaseGauges;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;

/** How many entries wait to be sealed, and since when, asked of the table whenever the metrics are read. */
@Singleton
@IfBuildProperty(name = "jangkau.audit.enabled", stringValue = "true")
class AuditLag {
    private final AuditRows rows;
    private final DatabaseGauges gauges;
    private final Clock clock;

    AuditLag(AuditRows rows, DatabaseGauges gauges, Clock clock) {
        this.rows = rows;
        this.gauges = gauges;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event) {
        gauges.register(
                "jangkau.audit.unsealed", "entries that wait for their place in the chain", rows::countUnsealed);
        gauges.registerSeconds("jangkau.audit.unsealed.oldest", "age of the oldest of them", this::ageOfTheOldest);
    }

    /** 0 when none waits. */
    private double ageOfTheOldest() {
        return rows.oldestUnsealed()
                .map(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
