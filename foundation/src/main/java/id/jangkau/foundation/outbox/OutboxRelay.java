package id.jangkau.foundation.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Carries the outbox to Kafka: one leader among all replicas, oldest first, deleted only after the acknowledgement. A
 * kill at any point leaves rows that the next leader sends again; consumers apply by version, so twice is once.
 *
 * <p>The leader holds a connection of its own, outside the pool: however the process ends, the lock ends with it.
 */
@Singleton
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final OutboxConfig config;
    private final OutboxSignal signal;
    private final OutboxSender sender;
    private final String jdbcUrl;
    private final Properties connecting = new Properties();
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxRelay(
            OutboxConfig config,
            OutboxSignal signal,
            OutboxSender sender,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.datasource.jdbc.additional-jdbc-properties") Map<String, String> timeOuts) {
        this.config = config;
        this.signal = signal;
        this.sender = sender;
        this.jdbcUrl = jdbcUrl;
        connecting.putAll(timeOuts);
        connecting.put("user", username);
        connecting.put("password", password);
    }

    void start(@Observes StartupEvent event) {
        if (config.relayEnabled()) {
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            signal.raise();
            if (!thread.join(TO_FINISH)) {
                thread.interrupt();
            }
        }
    }

    private void run() {
        while (!stopping) {
            try (Connection connection = DriverManager.getConnection(jdbcUrl, connecting)) {
                OutboxRows rows = new OutboxRows(connection);
                waitToLead(rows);
                while (!stopping) {
                    drain(rows);
                    if (signal.await(config.pollInterval())) {
                        Thread.sleep(config.gather());
                    }
                }
            } catch (SQLException e) {
                LOG.warnf("the outbox relay lost its connection and tries again: %s", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void waitToLead(OutboxRows rows) throws SQLException, InterruptedException {
        while (!stopping && !rows.tryToLead()) {
            signal.await(AFTER_A_FAILURE);
        }
    }

    private void drain(OutboxRows rows) throws SQLException, InterruptedException {
        List<OutboxRows.Row> batch = rows.oldest(config.batchSize());
        while (!batch.isEmpty() && !stopping) {
            List<OutboxRows.Row> acknowledged = sender.send(batch);
            rows.delete(acknowledged);
            if (acknowledged.size() < batch.size()) {
                pause();
            }
            batch = rows.oldest(config.batchSize());
        }
    }

    private void pause() {
        try {
            signal.await(AFTER_A_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
