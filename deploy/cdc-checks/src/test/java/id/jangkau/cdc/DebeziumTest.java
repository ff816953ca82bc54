package id.jangkau.cdc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.foundation.testing.OutboxCarrierTest;
import id.jangkau.local.part.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** Debezium as the manifests set it up; only addresses and TLS are this machine's, and it is told to hurry. */
@SuppressWarnings("NullAway.Init") // the worker is started before every test
class DebeziumTest extends OutboxCarrierTest {
    private static final Path PLUGINS = Path.of("target/plugins");
    private static final String PASSWORD = "s3cret";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_RESTARTS = 5;

    private ConnectWorker worker;
    private String connector;
    private int connectors;
    private int restarts;

    @BeforeAll
    void prepare() throws IOException, SQLException {
        createRole(databaseSpec().at("/managed/roles/0"));
        createPublication(Component.spec("10-partner-outbox-publication.yaml"));
        JsonNode config = Component.spec("31-partner-outbox-connector.yaml").required("config");
        kafka().createTopics(new Topic(
                config.required("topic.heartbeat.prefix").asText() + "."
                        + config.required("topic.prefix").asText(),
                1));
        worker = startWorker();
    }

    @AfterAll
    void stopTheWorker() {
        worker.close();
    }

    @BeforeEach
    void aConnectorOfItsOwn() {
        connector = "partner-outbox-" + ++connectors;
        restarts = 0;
    }

    @AfterEach
    void takeTheConnectorAway() throws SQLException {
        worker.disconnect(connector);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !"t".equals(database().ask("SELECT active FROM pg_replication_slots")));
        database().administer("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots");
    }

    @Test
    void goesOnWhereItStoodAfterAKill() throws Exception {
        write(0, 500);
        startCarrier();
        Awaitility.await().atMost(PATIENCE).until(() -> arrived() > 0);
        worker.destroyForcibly();
        write(500, 800);
        worker = startWorker();
        startCarrier();
        awaitCarried(800);
        write(800, 1000);
        worker.destroyForcibly();
        worker = startWorker();
        startCarrier();

        awaitCarried(1000);
        assertArrived(1000, false);
    }

    @Test
    void whatIsSweptAwayIsNoNews() throws Exception {
        startCarrier();
        write(0, 10);
        awaitCarried(10);
        database().execute("DELETE FROM outbox");
        write(10, 20);

        awaitCarried(20);
        assertArrived(20, true);
    }

    @Test
    void postgresKeepsItsLogNoLongerThanItMust() throws Exception {
        startCarrier();
        write(0, 1);
        awaitCarried(1);
        database().execute("CREATE TABLE another AS SELECT number FROM generate_series(1, 10000) AS number");
        String written = database().ask("SELECT pg_current_wal_lsn()");

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> "t"
                        .equals(database()
                                .ask("SELECT confirmed_flush_lsn >= '" + written + "' FROM pg_replication_slots")));
    }

    @Override
    protected Map<String, String> databaseSettings() throws IOException {
        Map<String, String> settings = Component.texts(databaseSpec().at("/postgresql/parameters"));
        settings.put("wal_level", "logical");
        return settings;
    }

    @Override
    protected String source() {
        return "/partner-service";
    }

    @Override
    protected void startCarrier() throws IOException {
        worker.connect(connector, connectorConfig());
    }

    @Override
    protected void awaitCarried(int events) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            restartIfItFailed();
            return arrived() >= events;
        });
    }

    /** Strimzi does, if the manifest says so: Debezium gives up when a connection is cut just while it starts. */
    private void restartIfItFailed() throws IOException {
        String failure = worker.failure(connector);
        if (failure.isEmpty()) {
            return;
        }
        boolean allowed = Component.spec("31-partner-outbox-connector.yaml")
                .at("/autoRestart/enabled")
                .asBoolean();
        assertThat(++restarts).as(failure).isLessThanOrEqualTo(allowed ? MOST_RESTARTS : 0);
        worker.restartWhatFailed(connector);
    }

    @Override
    protected Attempt attempt() throws SQLException {
        return new Flow(database().ask("SELECT pg_current_wal_lsn()"));
    }

    /** PostgreSQL has sent it to Debezium, and keeps it, since Debezium has not said that Kafka has it. */
    private final class Flow implements Attempt {
        private final String before;

        Flow(String before) {
            this.before = before;
        }

        @Override
        public boolean isMade() throws SQLException {
            return "t".equals(database().ask("SELECT sent_lsn >= pg_current_wal_lsn() FROM pg_stat_replication"));
        }

        @Override
        public boolean isOpen() throws SQLException {
            return "t"
                    .equals(database().ask("SELECT confirmed_flush_lsn <= '" + before + "' FROM pg_replication_slots"));
        }
    }

    private static JsonNode databaseSpec() throws IOException {
        return Component.spec("60-database-replication.yaml");
    }

    private void createRole(JsonNode role) throws SQLException {
        database()
                .administer("CREATE ROLE " + role.required("name").asText()
                        + (role.path("login").asBoolean() ? " LOGIN" : "")
                        + (role.path("replication").asBoolean() ? " REPLICATION" : "")
                        + " IN ROLE " + texts(role.required("inRoles"))
                        + " PASSWORD '" + PASSWORD + "'");
    }

    private void createPublication(JsonNode publication) throws SQLException {
        JsonNode table = publication.at("/target/objects/0/table");
        database()
                .administer("CREATE PUBLICATION " + publication.required("name").asText()
                        + " FOR TABLE " + table.required("schema").asText() + "."
                        + table.required("name").asText()
                        + " WITH (publish = '"
                        + publication.at("/parameters/publish").asText() + "')");
    }

    private ConnectWorker startWorker() throws IOException {
        Map<String, String> settings =
                Component.texts(Component.spec("30-debezium-connect.yaml").required("config"));
        settings.put("bootstrap.servers", kafka().bootstrapServers());
        settings.put("offset.flush.interval.ms", "500");
        // Strimzi's, unless the manifest says something else
        settings.putIfAbsent("key.converter", "org.apache.kafka.connect.json.JsonConverter");
        settings.putIfAbsent("value.converter", "org.apache.kafka.connect.json.JsonConverter");
        return ConnectWorker.start(
                directory().resolve("connect"), PLUGINS, settings, Map.of("DEBEZIUM_PASSWORD", PASSWORD));
    }

    private Map<String, String> connectorConfig() throws IOException {
        JsonNode spec = Component.spec("31-partner-outbox-connector.yaml");
        Map<String, String> config = new HashMap<>(Component.texts(spec.required("config")));
        config.put("connector.class", spec.required("class").asText());
        config.put("tasks.max", spec.required("tasksMax").asText());
        config.put("database.hostname", "localhost");
        config.put("database.port", Integer.toString(database().port()));
        config.put("database.sslmode", "disable");
        config.remove("database.sslrootcert");
        config.put("heartbeat.interval.ms", "1000");
        config.put("status.update.interval.ms", "1000");
        config.put("retriable.restart.connector.wait.ms", "1000");
        return config;
    }

    private static String texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}
