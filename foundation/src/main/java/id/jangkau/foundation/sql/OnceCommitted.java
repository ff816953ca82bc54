package id.jangkau.foundation.sql;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** For what is true only if the current transaction commits: figures that are counted, say. */
@Singleton
public class OnceCommitted {
    private final TransactionSynchronizationRegistry transactions;

    OnceCommitted(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Does this when the transaction has committed, and never when it has not. */
    public void run(Runnable work) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.run();
                }
            }
        });
    }
}
