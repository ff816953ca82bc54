package id.jangkau.cdc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.part.FreePort;
import id.jangkau.local.part.JavaCommand;
import id.jangkau.local.part.PartCommand;
import id.jangkau.local.part.PartFailedException;
import id.jangkau.local.part.PartProcess;
import id.jangkau.local.part.PartsDirectory;
import id.jangkau.local.part.RunningPart;

/** Kafka Connect as one process, told by its HTTP interface what to connect; where connectors stand is kept in a folder. */
final class ConnectWorker implements RunningPart {
    private static final int HEAP_MEGABYTES = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PartProcess process;
    private final int port;

    private ConnectWorker(PartProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns when it answers.
     *
     * @param plugins the folder in which each plugin has a folder
     * @param settings of the worker, besides those that are this machine's
     */
    static ConnectWorker start(
            Path directory, Path plugins, Map<String, String> settings, Map<String, String> environment)
            throws IOException {
        int port = FreePort.any();
        var properties = new Properties();
        properties.putAll(settings);
        properties.put("listeners", "http://localhost:" + port);
        properties.put("plugin.path", plugins.toAbsolutePath().toString());
        properties.put("plugin.discovery", "service_load");
        properties.put(
                "offset.storage.file.filename",
                directory.resolve("offsets").toAbsolutePath().toString());
        Files.createDirectories(directory);
        Path file = directory.resolve("worker.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        var process = PartProcess.start(
                new PartCommand("Kafka Connect", java(file), environment, directory.resolve("connect.log")));
        var worker = new ConnectWorker(process, port);
        process.awaitReady(PATIENCE, () -> FreePort.isListenedOn(port));
        process.awaitReady(PATIENCE, worker::answers);
        return worker;
    }

    /** Makes a connector, which goes on where one of this name stood. */
    void connect(String name, Map<String, String> config) {
        try {
            ask("PUT", name + "/config", BodyPublishers.ofString(JSON.writeValueAsString(config)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it away; where it stood is kept. */
    void disconnect(String name) {
        ask("DELETE", name, BodyPublishers.noBody());
    }

    /** Why a connector or a task of it has stopped by itself; empty while none has. */
    String failure(String name) {
        try {
            JsonNode status = JSON.readTree(ask("GET", name + "/status", BodyPublishers.noBody()));
            List<String> traces = new ArrayList<>(status.path("connector").findValuesAsText("trace"));
            traces.addAll(status.path("tasks").findValuesAsText("trace"));
            return String.join("\n", traces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts again what of a connector has stopped by itself. */
    void restartWhatFailed(String name) {
        ask("POST", name + "/restart?includeTasks=true&onlyFailed=true", BodyPublishers.noBody());
    }

    @Override
    public PartProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static List<String> java(Path properties) {
        var words = new ArrayList<>(JavaCommand.bounded(HEAP_MEGABYTES));
        words.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.io.debezium=info",
                "-cp",
                PartsDirectory.find().kafkaLibraries() + "/*",
                "org.apache.kafka.connect.cli.ConnectStandalone",
                properties.toString()));
        return words;
    }

    private boolean answers() {
        try {
            return send("GET", "", BodyPublishers.noBody()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String ask(String method, String path, BodyPublisher body) {
        try {
            HttpResponse<String> answer = send(method, "/" + path, body);
            if (answer.statusCode() >= 300) {
                throw new PartFailedException("Kafka Connect answered " + method + " " + path + " with "
                        + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/connectors" + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("interrupted while asking Kafka Connect", e);
        }
    }
}
