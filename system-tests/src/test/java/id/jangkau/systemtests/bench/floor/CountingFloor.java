package id.jangkau.systemtests.bench.floor;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The least that counting each event once takes: ids and counters of a batch in one transaction, by one plain consumer. */
public final class CountingFloor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 500;
    private static final int COUNTERS = 50;

    private final FloorDatabase database;
    private final String bootstrapServers;

    public CountingFloor(FloorDatabase database, String bootstrapServers) throws SQLException {
        this.database = database;
        this.bootstrapServers = bootstrapServers;
        database.execute(
                "DROP TABLE IF EXISTS counted, counter",
                "CREATE TABLE counted (id uuid PRIMARY KEY)",
                "CREATE TABLE counter (cell text PRIMARY KEY, registered bigint NOT NULL)");
    }

    /**
     * From the first batch that arrives until the last one is committed.
     *
     * @param from where to begin in each partition
     */
    public double eventsPerSecond(Map<TopicPartition, Long> from, int events) throws SQLException, IOException {
        try (KafkaConsumer<String, byte[]> consumer = consumer();
                Connection connection = database.connect();
                PreparedStatement ids = connection.prepareStatement(
                        "INSERT INTO counted SELECT unnest(?::uuid[]) ON CONFLICT DO NOTHING");
                PreparedStatement counters = connection.prepareStatement(
                        "INSERT INTO counter SELECT unnest(?::text[]), unnest(?::bigint[]) ON CONFLICT (cell)"
                                + " DO UPDATE SET registered = counter.registered + excluded.registered")) {
            connection.setAutoCommit(false);
            consumer.assign(from.keySet());
            from.forEach(consumer::seek);
            long began = 0;
            int counted = 0;
            while (counted < events) {
                ConsumerRecords<String, byte[]> batch = consumer.poll(Duration.ofSeconds(1));
                if (began == 0 && !batch.isEmpty()) {
                    began = System.nanoTime();
                }
                count(batch, connection, ids, counters);
                counted += batch.count();
            }
            return events / ((System.nanoTime() - began) / 1e9);
        }
    }

    private static void count(
            ConsumerRecords<String, byte[]> batch,
            Connection connection,
            PreparedStatement ids,
            PreparedStatement counters)
            throws SQLException, IOException {
        UUID[] seen = new UUID[batch.count()];
        Map<String, Long> cells = new HashMap<>();
        int place = 0;
        for (ConsumerRecord<String, byte[]> event : batch) {
            JsonNode state = JSON.readTree(event.value());
            seen[place] = UUID.fromString(state.path("enrollmentId").asText());
            cells.merge("cell-" + place % COUNTERS, state.path("version").asLong(), Long::sum);
            place++;
        }
        ids.setArray(1, connection.createArrayOf("uuid", seen));
        ids.executeUpdate();
        counters.setArray(1, connection.createArrayOf("text", cells.keySet().toArray()));
        counters.setArray(2, connection.createArrayOf("bigint", cells.values().toArray()));
        counters.executeUpdate();
        connection.commit();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
