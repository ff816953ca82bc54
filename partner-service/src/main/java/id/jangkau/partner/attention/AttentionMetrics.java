package id.jangkau.partner.attention;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import id.jangkau.partner.attention.domain.AttentionFilter;
import id.jangkau.partner.attention.domain.AttentionKind;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** {@code jangkau_attention_items} by kind. However many scrape, the database is asked once in a while. */
@Singleton
class AttentionMetrics {
    private static final Logger LOG = Logger.getLogger(AttentionMetrics.class);

    private final FindAttention findAttention;
    private final AttentionConfig config;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Asked last = new Asked(Instant.EPOCH, Map.of());

    AttentionMetrics(FindAttention findAttention, AttentionConfig config, MeterRegistry metrics, Clock clock) {
        this.findAttention = findAttention;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** What the database said; nothing while it is away. */
    private record Asked(Instant at, Map<AttentionKind, Long> counts) {}

    void register(@Observes StartupEvent event) {
        Arrays.stream(AttentionKind.values())
                .forEach(kind -> Gauge.builder("jangkau.attention.items", this, all -> all.count(kind))
                        .description("what officers should look at")
                        .tag("kind", kind.name())
                        .register(metrics));
    }

    double count(AttentionKind kind) {
        Long count = counts().get(kind);
        return count == null ? Double.NaN : count;
    }

    /** While somebody asks the others take what was said last. */
    private Map<AttentionKind, Long> counts() {
        if (isOld(last) && asking.tryLock()) {
            try {
                if (isOld(last)) {
                    last = new Asked(clock.instant(), ask());
                }
            } finally {
                asking.unlock();
            }
        }
        return last.counts();
    }

    private boolean isOld(Asked asked) {
        return !clock.instant().isBefore(asked.at().plus(config.metricsAge()));
    }

    private Map<AttentionKind, Long> ask() {
        try {
            return findAttention.count(AttentionFilter.EVERYTHING);
        } catch (RuntimeException e) {
            LOG.warnf("what wants attention cannot be counted right now: %s", e.getMessage());
            return Map.of();
        }
    }
}
