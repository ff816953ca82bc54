package id.jangkau.foundation.sql;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Transactions of work that nobody waits for: jobs, files, events, a projection made anew. Those of requests are cut off after
 * the time-outs that every connection has; these may take ten minutes, so that what is large gets done at all.
 */
@Singleton
public class JobTransactions {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** The database is to give up first: who only stops listening leaves it working. */
    private static final Duration LONGEST_SILENCE = LONGEST.plusMinutes(1);

    private static final String PATIENCE =
            "SET LOCAL statement_timeout = '%1$ds'; SET LOCAL lock_timeout = '%1$ds'".formatted(LONGEST.toSeconds());

    private final Jdbi database;

    JobTransactions(Jdbi database) {
        this.database = database;
    }

    /** Does this in a new transaction. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Likewise, and answers what it answers. */
    public <T> T call(Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> {
                    try (Handle handle = database.open()) {
                        return patiently(handle, work);
                    }
                });
    }

    /** The pool gives connections away as they come back. */
    private static <T> T patiently(Handle handle, Callable<T> work) throws Exception {
        Connection connection = handle.getConnection();
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, (int) LONGEST_SILENCE.toMillis());
        try {
            handle.execute(PATIENCE);
            return work.call();
        } finally {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        }
    }
}
