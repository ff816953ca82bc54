package id.jangkau.local.part;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("real")
class RealPartsTest {
    @TempDir
    Path directory;

    @Test
    void postgresKeepsItsDataOverKillAndRestart() throws SQLException {
        try (var first = PostgresServer.start(directory, 0)) {
            first.createDatabase("partner", "partner", "s3cret'");
            first.createDatabase("partner", "partner", "s3cret'");
            try (var connection = DriverManager.getConnection(first.jdbcUrl("partner"), "partner", "s3cret'");
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
            }
            first.destroyForcibly();
        }

        try (var second = PostgresServer.start(directory, 0);
                var connection = DriverManager.getConnection(second.jdbcUrl("partner"), "partner", "s3cret'");
                var rows = connection.createStatement().executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void kafkaKeepsItsTopicsOverKillAndRestart() throws Exception {
        try (var first = KafkaBroker.start(directory, 0)) {
            first.createTopics(new Topic("partner.agency.v1", 12));
            first.createTopics(new Topic("partner.agency.v1", 12), new Topic("partner.agency.v1.dlq", 1));
            first.destroyForcibly();
        }

        try (var second = KafkaBroker.start(directory, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", (Object) second.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrder("partner.agency.v1", "partner.agency.v1.dlq");
        }
    }
}
