package id.jangkau.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/** One Kafka node, broker and controller in one process, on localhost; its logs live in a folder and outlast it. */
public final class KafkaBroker implements RunningPart {
    private static final int HEAP_MEGABYTES = 320;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String KEEP_EVERYTHING = "-1";

    private final PartProcess process;
    private final int port;

    private KafkaBroker(PartProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts with the log in the folder; see {@link #start(Path, int, Path, Map)}. */
    public static KafkaBroker start(Path directory, int port) {
        return start(directory, port, directory.resolve("kafka.log"), Map.of());
    }

    /**
     * Starts the broker, formatting its folder at first, and returns when it answers.
     *
     * @param port 0 picks a free one; the controller always gets a free one
     * @param more properties of the broker, which go before those it has anyway
     */
    public static KafkaBroker start(Path directory, int port, Path log, Map<String, String> more) {
        var chosen = FreePort.orAny(port);
        var data = directory.resolve("data");
        var properties = directory.resolve("server.properties");
        try {
            Files.createDirectories(directory);
            Files.writeString(properties, KafkaProperties.of(data, chosen, FreePort.any(), more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(data.resolve("meta.properties"))) {
            var format = java(
                    "kafka.tools.StorageTool",
                    "format",
                    "-t",
                    Uuid.randomUuid().toString(),
                    "-c",
                    properties.toString());
            PartProcess.run(new PartCommand("Kafka's StorageTool", format, Map.of(), log));
        }
        var process =
                PartProcess.start(new PartCommand("Kafka", java("kafka.Kafka", properties.toString()), Map.of(), log));
        var broker = new KafkaBroker(process, chosen);
        process.awaitReady(PATIENCE, () -> FreePort.isListenedOn(chosen));
        process.awaitReady(PATIENCE, broker::answers);
        return broker;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** Makes those of the topics that are missing. */
    public void createTopics(Topic... topics) {
        try (var admin = admin()) {
            var existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            var missing = Arrays.stream(topics)
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1)
                            .configs(Map.of("retention.ms", KEEP_EVERYTHING)))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartFailedException("Kafka did not make the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("interrupted while making topics", e);
        }
    }

    @Override
    public PartProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> java(String mainClass, String... arguments) {
        var words = new ArrayList<>(JavaCommand.bounded(HEAP_MEGABYTES));
        words.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.BrokerServer=info",
                "-cp",
                PartsDirectory.find().kafkaLibraries() + "/*",
                mainClass));
        words.addAll(List.of(arguments));
        return words;
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }

    private boolean answers() {
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
