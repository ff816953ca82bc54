package id.jangkau.registration.batch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

/** Tells the workers of this process that something was received. */
@Singleton
class BatchSignal {
    private final Semaphore raised = new Semaphore(0);

    /** Wakes that many workers; those that are busy look once more when they are done. */
    void raise(int workers) {
        raised.release(workers);
    }

    /** Returns when it was raised, or after that time. */
    @SuppressWarnings("ResultOfMethodCallIgnored") // whoever waits looks for work either way
    void await(Duration atMost) throws InterruptedException {
        raised.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
