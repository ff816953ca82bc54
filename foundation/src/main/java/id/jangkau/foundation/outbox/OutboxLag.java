package id.jangkau.foundation.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** How far others are behind what was committed here, asked of the table whenever the metrics are read. */
@Singleton
class OutboxLag {
    private final DataSource database;
    private final MeterRegistry metrics;

    OutboxLag(DataSource database, MeterRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("jangkau.outbox.pending", this, lag -> lag.ask("SELECT count(*) FROM outbox"))
                .description("events committed and not yet acknowledged by Kafka")
                .register(metrics);
        Gauge.builder(
                        "jangkau.outbox.oldest",
                        this,
                        lag -> lag.ask("SELECT coalesce(extract(epoch FROM now() - min(time)), 0) FROM outbox"))
                .baseUnit("seconds")
                .description("age of the oldest event not yet acknowledged by Kafka")
                .register(metrics);
    }

    private double ask(String sql) {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
