package id.jangkau.registration.succession;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** {@code jangkau_succession_remaining}: workers whom banks that are succeeded still have, asked when metrics are read. */
@Singleton
class SuccessionMetrics {
    private static final Logger LOG = Logger.getLogger(SuccessionMetrics.class);

    private final ReadSuccessions readSuccessions;
    private final MeterRegistry metrics;

    SuccessionMetrics(ReadSuccessions readSuccessions, MeterRegistry metrics) {
        this.readSuccessions = readSuccessions;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("jangkau.succession.remaining", this, SuccessionMetrics::remaining)
                .description("workers not yet handed over to the successor of their bank")
                .register(metrics);
    }

    private double remaining() {
        try {
            return readSuccessions.all().stream()
                    .mapToLong(progress -> progress.remaining())
                    .sum();
        } catch (RuntimeException e) {
            LOG.debug("the database does not say how many are to be handed over", e);
            return Double.NaN;
        }
    }
}
