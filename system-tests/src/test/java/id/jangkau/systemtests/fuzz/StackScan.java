package id.jangkau.systemtests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.StackSettings;
import id.jangkau.systemtests.Running;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Shows a scan everything that the running stack has written and what it tells to anybody who asks. */
record StackScan(LeakScan scan) {
    private static final StackSettings SETTINGS = Running.stack().settings();
    private static final List<String> OPEN_PATHS = List.of("/q/metrics", "/q/health", "/q/openapi");

    void everything() {
        topics();
        open();
        databases();
        scan.files("files", SETTINGS.state());
    }

    /** Keys, headers and values, as consumers get them: on the disk they are compressed. */
    void topics() {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "localhost:" + SETTINGS.port(Part.KAFKA)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            consumer.listTopics()
                    .forEach((topic, all) ->
                            all.forEach(info -> partitions.add(new TopicPartition(topic, info.partition()))));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            for (TopicPartition partition : partitions) {
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                try (LeakScan.Pile pile = scan.new Pile("topics", partition.topic())) {
                    while (consumer.position(partition) < ends.getOrDefault(partition, 0L)) {
                        consumer.poll(Duration.ofMillis(500)).forEach(letter -> add(letter, pile));
                    }
                }
            }
        }
    }

    private static void add(ConsumerRecord<byte[], byte[]> letter, LeakScan.Pile pile) {
        if (letter.key() != null) {
            pile.add(letter.key());
        }
        letter.headers().forEach(header -> {
            pile.add(header.key().getBytes(UTF_8));
            pile.add(header.value() == null ? new byte[0] : header.value());
        });
        if (letter.value() != null) {
            pile.add(letter.value());
        }
    }

    /** What nobody needs a token for. */
    private void open() {
        for (Part service : Part.services()) {
            for (String path : OPEN_PATHS) {
                URI address = URI.create(SETTINGS.url(service) + path);
                try {
                    byte[] answer = Running.HTTP
                            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                            .body();
                    scan.text("open answers", address.toString(), answer);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** Every row of every table, as large ones are compressed on the disk; and everything is brought to the disk. */
    private void databases() {
        for (String database : List.of("partner", "registration", "statistics", "keycloak")) {
            try (Connection connection = connected(database)) {
                execute(connection, "CHECKPOINT");
                connection.setAutoCommit(false);
                for (String table : tables(connection)) {
                    rows(connection, database, table);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(database, e);
            }
        }
    }

    private static Connection connected(String database) throws SQLException {
        try {
            Path password = SETTINGS.state().resolve("postgres/superuser-password");
            return DriverManager.getConnection(
                    "jdbc:postgresql://localhost:" + SETTINGS.port(Part.POSTGRES) + "/" + database,
                    "postgres",
                    Files.readString(password).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE schemaname <> 'information_schema'""")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private void rows(Connection connection, String database, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                LeakScan.Pile pile = scan.new Pile("tables", database + " " + table)) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery("SELECT every::text FROM " + table + " AS every")) {
                while (rows.next()) {
                    pile.add(rows.getString(1).getBytes(UTF_8));
                }
            }
        }
    }
}
