package id.jangkau.systemtests.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks every few milliseconds which of the acknowledged enrollments statistics-service has in its database. */
final class ProjectionWatch implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(3);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Latencies lags = new Latencies();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Databases databases;
    private volatile boolean allAreKnown;
    private volatile boolean closed;

    ProjectionWatch(Databases databases) {
        this.databases = databases;
        Thread.ofPlatform().daemon().name("projection-watch").start(this::watch);
    }

    void acknowledged(String enrollment) {
        acknowledged.put(enrollment, System.nanoTime());
    }

    /**
     * Of all that were acknowledged; waits for the last of them.
     *
     * @throws IllegalStateException when one does not come within two minutes
     */
    Latencies lags() throws InterruptedException {
        allAreKnown = true;
        try {
            end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return lags;
        } catch (TimeoutException e) {
            throw new IllegalStateException(acknowledged.size() + " enrollments were never counted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the watch failed", e);
        }
    }

    private void watch() {
        try (Connection connection = databases.connect("statistics");
                PreparedStatement arrived =
                        connection.prepareStatement("SELECT id::text FROM enrollment WHERE id = ANY (?::uuid[])")) {
            while (!closed && !(allAreKnown && acknowledged.isEmpty())) {
                look(connection, arrived);
                Pause.of(BETWEEN_LOOKS);
            }
            end.complete(null);
        } catch (SQLException | RuntimeException e) {
            end.completeExceptionally(e);
        }
    }

    private void look(Connection connection, PreparedStatement arrived) throws SQLException {
        if (acknowledged.isEmpty()) {
            return;
        }
        arrived.setArray(
                1, connection.createArrayOf("uuid", acknowledged.keySet().toArray()));
        try (ResultSet row = arrived.executeQuery()) {
            long now = System.nanoTime();
            while (row.next()) {
                Long since = acknowledged.remove(row.getString(1));
                if (since != null) {
                    lags.add(Math.max(0, now - since));
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
