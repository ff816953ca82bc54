package id.jangkau.foundation.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.local.part.KafkaBroker;
import id.jangkau.local.part.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What whoever carries the outbox to Kafka has to do, on a real PostgreSQL and a real broker: nothing is lost, what is kept
 * in order stays in order, and nobody can tell from an event who carried it.
 */
@Tag("real")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // the parts are started before every test
public abstract class OutboxCarrierTest {
    private static final int KEYS = 5;
    private static final int PARTITIONS = 3;

    private Path directory;
    private OutboxDatabase database;
    private KafkaBroker kafka;
    private int topics;
    private String topic;

    /** What a carrier does about what was written since this was made, and cannot reach Kafka. */
    protected interface Attempt {
        /** Whether it took it up. */
        boolean isMade() throws SQLException;

        /** Whether it still knows that it has to carry it. */
        boolean isOpen() throws SQLException;
    }

    /** Who the events say that they come from. */
    protected abstract String source();

    /** Begins to carry. */
    protected abstract void startCarrier() throws Exception;

    /** Returns when all that is written was carried, so many events in this test. */
    protected abstract void awaitCarried(int events) throws Exception;

    /** Made before something is written while the broker is away. */
    protected abstract Attempt attempt() throws Exception;

    /** What the carrier wants PostgreSQL to be set to. */
    protected Map<String, String> databaseSettings() throws IOException {
        return Map.of();
    }

    /** Where the data of parts are. */
    protected Path directory() {
        return directory;
    }

    /** Where the outbox is. */
    protected OutboxDatabase database() {
        return database;
    }

    /** Where the topics are. */
    protected KafkaBroker kafka() {
        return kafka;
    }

    @BeforeAll
    void startTheParts() throws IOException, SQLException {
        directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "outbox");
        database = OutboxDatabase.start(directory.resolve("postgres"), databaseSettings());
        kafka = KafkaBroker.start(directory.resolve("kafka"), 0);
    }

    @AfterAll
    void stopTheParts() {
        kafka.close();
        database.close();
    }

    @BeforeEach
    void aTopicOfItsOwn() throws SQLException {
        database.execute("TRUNCATE outbox");
        topic = "events-" + ++topics;
        kafka.createTopics(new Topic(topic, PARTITIONS));
    }

    @Test
    void carriesEverythingOnceAndInOrderPerKey() throws Exception {
        write(0, 500);
        startCarrier();
        write(500, 1000);

        awaitCarried(1000);
        assertArrived(1000, true);
    }

    @Test
    void whatWaitedIsCarriedInTheOrderInWhichItWasWritten() throws Exception {
        database.execute("INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, time)"
                + " SELECT gen_random_uuid(), 'nowhere', '', '', '', now() FROM generate_series(1, 500)");
        write(0, 200);
        database.execute("DELETE FROM outbox WHERE aggregatetype = 'nowhere'");
        database.execute("VACUUM outbox");
        write(200, 400);
        assertThat(database.ask("SELECT bool_or(later) FROM"
                        + " (SELECT seq < lag(seq) OVER (ORDER BY ctid) AS later FROM outbox) AS lying"))
                .as("whether some lie in the table where earlier ones have made room")
                .isEqualTo("t");

        startCarrier();
        awaitCarried(400);
        assertArrived(400, true);
    }

    @Test
    void anEventIsTheSameCloudEventWhoeverCarriesIt() throws Exception {
        List<OutboxDatabase.Row> waiting = ofEveryKind();
        database.write(waiting);
        startCarrier();
        awaitCarried(waiting.size());
        List<OutboxDatabase.Row> rows = new ArrayList<>(waiting);
        List<OutboxDatabase.Row> later = ofEveryKind();
        database.write(later);
        rows.addAll(later);
        awaitCarried(rows.size());

        List<ConsumerRecord<String, byte[]>> events = TopicReader.readAll(kafka.bootstrapServers(), topic);
        assertThat(events)
                .extracting(OutboxCarrierTest::cloudEvent)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(this::cloudEvent).toList());
        assertThat(events).allSatisfy(event -> assertThat(event.partition()).isEqualTo(partitionOf(event.key())));
    }

    @Test
    void carriesOnWhenItsConnectionsAreCut() throws Exception {
        startCarrier();
        write(0, 200);
        awaitCarried(200);
        for (int round = 1; round < 5; round++) {
            write(round * 200, round * 200 + 200);
            database.cutConnections();
        }

        awaitCarried(1000);
        assertArrived(1000, false);
    }

    @Test
    void waitsForABrokerThatIsAwayAndLosesNothing() throws Exception {
        startCarrier();
        write(0, 100);
        awaitCarried(100);
        int port = kafka.port();
        kafka.destroyForcibly();
        Attempt attempt = attempt();
        try {
            write(100, 200);
            Awaitility.await().until(attempt::isMade);
            Awaitility.await().during(Duration.ofSeconds(2)).until(attempt::isOpen);
        } finally {
            kafka = KafkaBroker.start(directory.resolve("kafka"), port);
        }

        awaitCarried(200);
        assertArrived(200, false);
    }

    /** Numbers as payloads, spread over a few keys; each key sees its numbers rise. */
    protected void write(int from, int to) throws SQLException {
        database.write(IntStream.range(from, to)
                .mapToObj(number -> new OutboxDatabase.Row(
                        UUID.randomUUID(),
                        topic,
                        "key-" + number % KEYS,
                        "id.jangkau.test",
                        Integer.toString(number),
                        OffsetDateTime.now(ZoneOffset.UTC),
                        null))
                .toList());
    }

    /** How many different events have arrived. */
    protected long arrived() {
        return TopicReader.readAll(kafka.bootstrapServers(), topic).stream()
                .map(TopicReader::value)
                .distinct()
                .count();
    }

    /** Everything at least once; exactly once where nothing failed; per key in order but for repetitions. */
    protected void assertArrived(int events, boolean exactlyOnce) {
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

    /** Times of every precision, with a trace and without, and letters of which UTF-8 makes more than one byte. */
    private List<OutboxDatabase.Row> ofEveryKind() {
        return List.of(
                row("2025-06-30T08:09:10.123456+08:00", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                row("2025-06-30T23:59:59.1Z", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00"),
                row("2025-06-30T00:00:00Z", null));
    }

    private OutboxDatabase.Row row(String time, @Nullable String traceParent) {
        UUID id = UUID.randomUUID();
        return new OutboxDatabase.Row(
                id,
                topic,
                UUID.randomUUID().toString(),
                "id.jangkau.test.v1",
                "{\"id\": \"" + id + "\", \"name\": \"Ni Luh Škoda 🌴\", \"none\": null, \"amount\": 1.50}",
                OffsetDateTime.parse(time),
                traceParent);
    }

    private record CloudEvent(String key, Map<String, String> headers, String data) {}

    private CloudEvent cloudEvent(OutboxDatabase.Row row) {
        Map<String, String> headers = new HashMap<>(Map.of(
                CloudEventHeaders.SPEC_VERSION,
                "1.0",
                CloudEventHeaders.ID,
                row.id().toString(),
                CloudEventHeaders.SOURCE,
                source(),
                CloudEventHeaders.TYPE,
                row.type(),
                CloudEventHeaders.SUBJECT,
                row.key(),
                CloudEventHeaders.TIME,
                row.time().toInstant().toString(),
                CloudEventHeaders.CONTENT_TYPE,
                "application/json"));
        if (row.traceParent() != null) {
            headers.put(CloudEventHeaders.TRACE_PARENT, row.traceParent());
        }
        return new CloudEvent(row.key(), headers, row.payload());
    }

    /** RFC 3339 says one time in several ways. */
    private static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> event) {
        Map<String, String> headers = TopicReader.headers(event);
        headers.computeIfPresent(
                CloudEventHeaders.TIME,
                (name, time) -> OffsetDateTime.parse(time).toInstant().toString());
        return new CloudEvent(event.key(), headers, TopicReader.value(event));
    }

    /** Where every producer of Kafka puts a key, so that changing the carrier does not part what is kept in order. */
    private static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }
}
