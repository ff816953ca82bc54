package id.jangkau.registration.succession;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.DatabaseGauges;
import io.quarkus.runtime.StartupEvent;

/** {@code jangkau_succession_remaining}: workers whom banks that are succeeded still have, asked when metrics are read. */
@Singleton
class SuccessionMetrics {
    private final ReadSuccessions readSuccessions;
    private final DatabaseGauges gauges;

    SuccessionMetrics(ReadSuccessions readSuccessions, DatabaseGauges gauges) {
        this.readSuccessions = readSuccessions;
        this.gauges = gauges;
    }

    void register(@Observes StartupEvent event) {
        gauges.register(
                "jangkau.succession.remaining",
                "workers not yet handed over to the successor of their bank",
                this::remaining);
    }

    private long remaining() {
        return readSuccessions.all().stream()
                .mapToLong(progress -> progress.remaining())
                .sum();
    }
}
