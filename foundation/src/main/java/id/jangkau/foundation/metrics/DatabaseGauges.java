package id.jangkau.foundation.metrics;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/**
 * Gauges that ask the database whenever metrics are read, and are {@code NaN} when it does not answer. While it is away a question
 * waits for seconds: the first one that did spares the others, so that metrics are there before who reads them gives up.
 */
@Singleton
public class DatabaseGauges {
    private static final Logger LOG = Logger.getLogger(DatabaseGauges.class);
    private static final Duration LONG = Duration.ofSeconds(1);
    private static final Duration SPARED = Duration.ofSeconds(10);

    private final MeterRegistry metrics;
    private final LongSupplier nanos;
    private volatile long sparedUntil;

    @Inject
    public DatabaseGauges(MeterRegistry metrics) {
        this(metrics, System::nanoTime);
    }

    DatabaseGauges(MeterRegistry metrics, LongSupplier nanos) {
        this.metrics = metrics;
        this.nanos = nanos;
        this.sparedUntil = nanos.getAsLong();
    }

    /** A number of something. */
    public void register(String name, String description, Tags tags, Callable<? extends Number> question) {
        Gauge.builder(name, () -> ask(question))
                .description(description)
                .tags(tags)
                .register(metrics);
    }

    /** Likewise, without tags. */
    public void register(String name, String description, Callable<? extends Number> question) {
        register(name, description, Tags.empty(), question);
    }

    /** An age. The unit is added to the name. */
    public void registerSeconds(String name, String description, Callable<? extends Number> question) {
        Gauge.builder(name, () -> ask(question))
                .baseUnit("seconds")
                .description(description)
                .register(metrics);
    }

    private double ask(Callable<? extends Number> question) {
        long asked = nanos.getAsLong();
        if (asked - sparedUntil < 0) {
            return Double.NaN;
        }
        try {
            return question.call().doubleValue();
        } catch (Exception e) {
            LOG.debug("the database does not answer what metrics ask", e);
            long failed = nanos.getAsLong();
            if (failed - asked >= LONG.toNanos()) {
                sparedUntil = failed + SPARED.toNanos();
            }
            return Double.NaN;
        }
    }
}
