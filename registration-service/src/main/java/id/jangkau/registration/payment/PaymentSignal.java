package id.jangkau.registration.payment;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells the worker of this process that a large billing was paid; many raises before it looks are one. */
@Singleton
class PaymentSignal {
    private final Semaphore raised = new Semaphore(0);
    private final TransactionSynchronizationRegistry transaction;

    PaymentSignal(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void raise() {
        raised.release();
    }

    void raiseOnceCommitted() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    raise();
                }
            }
        });
    }

    void await(Duration atMost) throws InterruptedException {
        if (raised.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            raised.drainPermits();
        }
    }
}
