package id.jangkau.foundation.audit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Seals what was written, apart from the transactions that write it: a chain has one end, and who enrolls workers shall not
 * queue for it.
 */
@Singleton
@IfBuildProperty(name = "jangkau.audit.enabled", stringValue = "true")
class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final AuditConfig config;
    private final SealEntries sealEntries;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile long nextCheckpoint = System.nanoTime();
    private volatile Seal lastCheckpoint = Seal.beforeTheFirst();
    private volatile @Nullable Thread thread;

    AuditSealer(AuditConfig config, SealEntries sealEntries, MeterRegistry metrics) {
        this.config = config;
        this.sealEntries = sealEntries;
        Gauge.builder("jangkau.audit.sealed", this, sealer -> sealer.lastCheckpoint.sequence())
                .description("entries of the audit log up to the last checkpoint, whose hash was logged")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("audit-sealer").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        Thread running = thread;
        if (running != null && !running.join(TO_FINISH)) {
            running.interrupt();
        }
    }

    private void run() {
        try {
            do {
                sealAll();
            } while (!stopping.await(config.sealEvery().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sealAll() {
        try {
            while (stopping.getCount() > 0 && sealEntries.seal(config.batchSize()) == config.batchSize()) {
                // until fewer were left than are sealed at once
            }
            if (System.nanoTime() - nextCheckpoint >= 0) {
                checkpoint();
            }
        } catch (RuntimeException e) {
            LOG.warnf("the audit log is not sealed for now: %s", e.getMessage());
        }
    }

    private void checkpoint() {
        Seal head = sealEntries.head();
        if (!head.equals(lastCheckpoint)) {
            LOG.infof("audit log: %d entries are sealed, the last one with hash %s", head.sequence(), head.hash());
            lastCheckpoint = head;
        }
        nextCheckpoint = System.nanoTime() + config.checkpointEvery().toNanos();
    }
}
