package id.jangkau.foundation.metrics;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;

/**
 * Meters end with the service. The registry does not: in a service that is started again in the same JVM it would go on asking
 * what was stopped.
 */
@Singleton
class EndOfMeters {
    private final MeterRegistry metrics;

    EndOfMeters(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void clear(@Observes ShutdownEvent event) {
        metrics.clear();
    }
}
