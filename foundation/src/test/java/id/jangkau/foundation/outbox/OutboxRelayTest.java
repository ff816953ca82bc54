package id.jangkau.foundation.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.local.part.KafkaBroker;
import id.jangkau.local.part.PostgresServer;
import id.jangkau.local.part.Topic;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** On a real PostgreSQL and a real broker: nothing is lost, and what is kept in order stays in order. */
@Tag("real")
@SuppressWarnings("NullAway.Init") // the parts are started before every test
class OutboxRelayTest {
    private static final int KEYS = 5;

    private static Path directory;
    private static PostgresServer postgres;
    private static KafkaBroker kafka;
    private static int topics;

    private final List<OutboxRelay> relays = new ArrayList<>();
    private String topic;
    private Producer<String, byte[]> producer;

    @BeforeAll
    static void startTheParts() throws IOException, SQLException {
        directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "relay");
        postgres = PostgresServer.start(directory.resolve("postgres"), 0);
        postgres.createDatabase("outbox", "outbox", "test");
        kafka = KafkaBroker.start(directory.resolve("kafka"), 0);
        try (var migration = OutboxRelayTest.class.getResourceAsStream("/db/outbox/V0_1__create_outbox.sql")) {
            execute(new String(migration.readAllBytes(), UTF_8));
        }
    }

    @AfterAll
    static void stopTheParts() {
        kafka.close();
        postgres.close();
    }

    @BeforeEach
    void aTopicOfItsOwn() throws SQLException {
        execute("TRUNCATE outbox");
        topic = "events-" + ++topics;
        kafka.createTopics(new Topic(topic, 3));
        producer = new EventProducer()
                .producer(Map.of(
                        "bootstrap.servers", kafka.bootstrapServers(),
                        "interceptor.classes", SendCounter.class.getName()));
    }

    @AfterEach
    void stopTheRelays() throws InterruptedException {
        for (OutboxRelay relay : relays) {
            relay.stop(new ShutdownEvent());
        }
        producer.close();
    }

    @Test
    void carriesEverythingInOrderPerKeyAndDeletesIt() throws SQLException {
        write(0, 500);
        startRelay();
        write(500, 1000);

        awaitEmptyOutbox();
        assertArrived(1000, true);
    }

    @Test
    void anEventIsACloudEvent() throws SQLException {
        write(0, 1);
        startRelay();
        awaitEmptyOutbox();

        var event = TopicReader.readAll(kafka.bootstrapServers(), topic).getFirst();
        assertThat(TopicReader.headers(event))
                .containsEntry(CloudEventHeaders.SPEC_VERSION, "1.0")
                .containsEntry(CloudEventHeaders.SOURCE, "/test-service")
                .containsEntry(CloudEventHeaders.TYPE, "id.jangkau.test")
                .containsEntry(CloudEventHeaders.SUBJECT, "key-0")
                .containsEntry(CloudEventHeaders.CONTENT_TYPE, "application/json")
                .containsKeys(CloudEventHeaders.ID, CloudEventHeaders.TIME);
        assertThat(event.key()).isEqualTo("key-0");
    }

    @Test
    void anotherRelayTakesOverWhenTheLeaderLosesItsConnection() throws SQLException {
        startRelay();
        startRelay();
        for (int round = 0; round < 5; round++) {
            write(round * 200, round * 200 + 200);
            execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted");
        }

        awaitEmptyOutbox();
        assertArrived(1000, false);
    }

    @Test
    void waitsForABrokerThatIsAwayAndLosesNothing() throws SQLException {
        startRelay();
        write(0, 100);
        awaitEmptyOutbox();
        int port = kafka.port();
        kafka.process().destroyForcibly();
        long before = SendCounter.sends();
        try {
            write(100, 200);
            Awaitility.await().until(() -> SendCounter.sends() > before);
            assertThat(count()).isEqualTo(100);
        } finally {
            kafka = KafkaBroker.start(directory.resolve("kafka"), port);
        }

        awaitEmptyOutbox();
        assertArrived(200, false);
    }

    private void startRelay() {
        OutboxRelay relay = new OutboxRelay(
                new Settings(),
                new OutboxSignal(),
                new OutboxSender(producer, "test-service"),
                postgres.jdbcUrl("outbox"),
                "outbox",
                "test",
                Map.of());
        relay.start(new StartupEvent());
        relays.add(relay);
    }

    /** Numbers as payloads, spread over a few keys; each key sees its numbers rise. */
    private void write(int from, int to) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, time)"
                                + " VALUES (gen_random_uuid(), ?, ?, 'id.jangkau.test', ?, now())")) {
            for (int number = from; number < to; number++) {
                insert.setString(1, topic);
                insert.setString(2, "key-" + number % KEYS);
                insert.setString(3, Integer.toString(number));
                insert.executeUpdate();
            }
        }
    }

    private void awaitEmptyOutbox() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> count() == 0);
    }

    /** Everything at least once; exactly once where nothing failed; per key in order but for repetitions. */
    private void assertArrived(int events, boolean exactlyOnce) {
        Map<String, List<Integer>> byKey = TopicReader.numbersByKey(kafka.bootstrapServers(), topic);
        for (int key = 0; key < KEYS; key++) {
            int remainder = key;
            List<Integer> expected = IntStream.range(0, events)
                    .filter(number -> number % KEYS == remainder)
                    .boxed()
                    .toList();
            List<Integer> arrived = byKey.getOrDefault("key-" + key, List.of());
            assertThat(arrived.stream().distinct()).containsExactlyElementsOf(expected);
            if (exactlyOnce) {
                assertThat(arrived).hasSameSizeAs(expected);
            }
        }
    }

    private static long count() throws SQLException {
        try (Connection connection = connect();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT count(*) FROM outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("outbox"), "outbox", "test");
    }

    private static final class Settings implements OutboxConfig {
        @Override
        public boolean relayEnabled() {
            return true;
        }

        @Override
        public Duration gather() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration pollInterval() {
            return Duration.ofMillis(20);
        }

        @Override
        public int batchSize() {
            return 100;
        }
    }
}
