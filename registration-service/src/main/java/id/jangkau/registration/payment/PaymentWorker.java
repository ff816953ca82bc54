package id.jangkau.registration.payment;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.metrics.JobTimes;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Applies payments for many in the background: as soon as one was told here, and looking for those told elsewhere. */
@Singleton
class PaymentWorker {
    private static final Logger LOG = Logger.getLogger(PaymentWorker.class);

    private final ApplyPaidBillings applyPaidBillings;
    private final PaymentSignal signal;
    private final PaymentConfig config;
    private final JobTimes.Job times;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    PaymentWorker(ApplyPaidBillings applyPaidBillings, PaymentSignal signal, PaymentConfig config, JobTimes jobs) {
        this.applyPaidBillings = applyPaidBillings;
        this.signal = signal;
        this.config = config;
        this.times = jobs.of("payments");
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("payment-worker").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            signal.raise();
            thread.join();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                applyPaidBillings.applyAll(() -> !stopping);
                times.finished();
            } catch (RuntimeException e) {
                LOG.errorf(e, "payments could not be applied; they are tried again");
            }
            try {
                signal.await(config.pollInterval());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
