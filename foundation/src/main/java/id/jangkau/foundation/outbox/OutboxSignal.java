package id.jangkau.foundation.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

/** Tells the relay of this process that something was committed; many raises before it looks are one. */
@Singleton
class OutboxSignal {
    private final Semaphore raised = new Semaphore(0);

    void raise() {
        raised.release();
    }

    /** Whether it was raised before that time was over. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean inTime = raised.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        raised.drainPermits();
        return inTime;
    }
}
