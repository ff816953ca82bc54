package id.jangkau.foundation.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import id.jangkau.foundation.metrics.DatabaseGauges;
import io.quarkus.runtime.StartupEvent;

/** How far others are behind what was committed here, asked of the table whenever the metrics are read. */
@Singleton
class OutboxLag {
    private final DataSource database;
    private final DatabaseGauges gauges;

    OutboxLag(DataSource database, DatabaseGauges gauges) {
        this.database = database;
        this.gauges = gauges;
    }

    void register(@Observes StartupEvent event) {
        gauges.register(
                "jangkau.outbox.pending",
                "events committed and not yet acknowledged by Kafka",
                () -> ask("SELECT count(*) FROM outbox"));
        gauges.registerSeconds(
                "jangkau.outbox.oldest",
                "age of the oldest event not yet acknowledged by Kafka",
                () -> ask("SELECT coalesce(extract(epoch FROM now() - min(time)), 0) FROM outbox"));
    }

    private double ask(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        }
    }
}
