package id.jangkau.registration.batch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

/** Tells the workers of this process that something was received. */
@Singleton
class BatchSignal {
    private final Semaphore raised = new Semaphore(0);

    /** Wakes that many workers. */
    void raise(int workers) {
        raised.release(workers);
    }

    void await(Duration atMost) throws InterruptedException {
        boolean inTime = raised.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (inTime) {
            return;
        }
        raised.drainPermits();
    }
}
