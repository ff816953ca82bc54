package id.jangkau.registration.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** The threads that work batches off: woken when this replica received one, and looking by themselves for others' work. */
@Singleton
class BatchWorkers {
    private static final Logger LOG = Logger.getLogger(BatchWorkers.class);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final WorkOffBatches workOffBatches;
    private final BatchSignal signal;
    private final BatchConfig config;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    BatchWorkers(WorkOffBatches workOffBatches, BatchSignal signal, BatchConfig config) {
        this.workOffBatches = workOffBatches;
        this.signal = signal;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 1; i <= config.workers(); i++) {
            threads.add(Thread.ofPlatform().daemon().name("batch-worker-" + i).start(this::run));
        }
    }

    /** A chunk under way is finished if that is soon; otherwise its transaction ends with the process and it is undone. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        signal.raise(threads.size());
        for (Thread thread : threads) {
            if (!thread.join(TO_FINISH)) {
                thread.interrupt();
            }
        }
    }

    private void run() {
        while (!stopping) {
            try {
                if (!workOffBatches.workOffNext()) {
                    workOffBatches.tidyUp();
                    signal.await(config.pollInterval());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf(
                        "working off batches is interrupted and goes on: %s",
                        e.getClass().getName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            signal.await(config.pollInterval());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
