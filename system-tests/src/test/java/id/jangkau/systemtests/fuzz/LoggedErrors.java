package id.jangkau.systemtests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The errors that services have logged since a moment: some things fail behind an answer that was as it should be. */
final class LoggedErrors {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 4_000;

    private final Path logs;
    private final Map<Path, Long> seen;

    private LoggedErrors(Path logs, Map<Path, Long> seen) {
        this.logs = logs;
        this.seen = seen;
    }

    /** From now on. */
    static LoggedErrors in(Path logs) {
        LoggedErrors errors = new LoggedErrors(logs, new TreeMap<>());
        errors.files().forEach(file -> errors.seen.put(file, sizeOf(file)));
        return errors;
    }

    /** @param said what was logged, without what differs from time to time, and the whole line */
    void forEach(BiConsumer<String, String> said) {
        for (Path file : files()) {
            for (String line : linesSince(file)) {
                JsonNode record = parsed(line);
                if (record.path("level").asText().matches("ERROR|FATAL")) {
                    said.accept(nameOf(file, record), line.substring(0, Math.min(line.length(), SHOWN)));
                }
            }
        }
    }

    private static String nameOf(Path file, JsonNode record) {
        String cause = record.path("exception").path("exceptionType").asText();
        String message = record.path("message").asText().lines().findFirst().orElse("");
        return "%s logs an error: %s: %s %s"
                .formatted(
                        file.getFileName(),
                        record.path("loggerName").asText(),
                        message.replaceAll("[0-9a-f-]{8,}|\\d+", "*"),
                        cause);
    }

    private List<Path> files() {
        try (var all = Files.list(logs)) {
            return all.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole lines only. */
    private List<String> linesSince(Path file) {
        List<String> lines = new ArrayList<>();
        try (var reader = Files.newInputStream(file)) {
            reader.skipNBytes(seen.getOrDefault(file, 0L));
            String text = new String(reader.readAllBytes(), UTF_8);
            text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Keycloak, Kafka and PostgreSQL log plain text: they say of everything sent to them what they think of it. */
    private static JsonNode parsed(String line) {
        try {
            return line.startsWith("{") ? JSON.readTree(line) : JSON.missingNode();
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
