package id.jangkau.statistics.rebuild.store;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** One rebuild at a time over all replicas: an advisory lock that ends with its connection, also when a replica dies. */
@ApplicationScoped
public class RebuildLock {
    private static final int SPACE = 0x6a616e67;
    private static final int KEY = 5;

    private final Jdbi database;

    RebuildLock(Jdbi database) {
        this.database = database;
    }

    /** Held until it is closed. */
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** Nothing when somebody has it. */
    public Optional<Held> take() {
        Handle connection = database.open();
        boolean taken = false;
        try {
            taken = ask(connection, "SELECT pg_try_advisory_lock(:space, :key)");
            return taken ? Optional.of(() -> release(connection)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    public boolean isTaken() {
        return database.withHandle(handle -> ask(handle, """
                SELECT EXISTS (
                  SELECT FROM pg_locks
                  WHERE locktype = 'advisory' AND granted AND objsubid = 2
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                    AND classid = CAST(:space AS bigint) AND objid = CAST(:key AS bigint))
                """));
    }

    private static void release(Handle connection) {
        try (connection) {
            ask(connection, "SELECT pg_advisory_unlock(:space, :key)");
        } catch (JdbiException connectionIsGone) {
            // and the lock with it
        }
    }

    private static boolean ask(Handle handle, String question) {
        return handle.createQuery(question)
                .bind("space", SPACE)
                .bind("key", KEY)
                .mapTo(Boolean.class)
                .one();
    }
}
