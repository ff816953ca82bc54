package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a service's processor time went between two moments, asked of JDK Flight Recorder; needs JDK 25 on Linux. */
final class Profile {
    private static final String SAMPLE = "jdk.CPUTimeSample";

    /** Whose work a frame is; the innermost frame that belongs to somebody decides. */
    private static final Map<String, List<String>> OWNERS = Map.ofEntries(
            Map.entry("JSON", List.of("com.fasterxml.jackson")),
            Map.entry("PostgreSQL driver", List.of("org.postgresql")),
            Map.entry("Jdbi, pool", List.of("org.jdbi", "io.agroal")),
            Map.entry("transactions (JTA)", List.of("com.arjuna", "io.quarkus.narayana", "org.jboss.tm")),
            Map.entry("Kafka client", List.of("org.apache.kafka", "com.github.luben.zstd")),
            Map.entry("messaging", List.of("io.smallrye.reactive.messaging")),
            Map.entry(
                    "who is calling",
                    List.of(
                            "io.quarkus.oidc",
                            "io.quarkus.security",
                            "io.quarkus.vertx.http.runtime.security",
                            "org.jose4j",
                            "io.smallrye.jwt")),
            Map.entry("traces", List.of("io.opentelemetry", "io.quarkus.opentelemetry")),
            Map.entry("metrics", List.of("io.micrometer", "io.prometheus", "io.quarkus.micrometer")),
            Map.entry("cryptography", List.of("com.google.crypto", "javax.crypto", "com.sun.crypto")),
            Map.entry(
                    "HTTP",
                    List.of("io.netty", "io.vertx", "org.jboss.resteasy", "io.quarkus.resteasy", "io.quarkus.vertx")),
            Map.entry("Jangkau", List.of("id.jangkau")));

    private static final String NOBODY = "other";

    private final BenchProcess process;
    private final Path recording;

    private Profile(BenchProcess process, Path recording) {
        this.process = process;
        this.recording = recording;
    }

    static Profile begin(BenchProcess process, Path recording) throws IOException {
        Files.deleteIfExists(recording);
        process.command(
                "JFR.start",
                "name=bench",
                "filename=" + recording.toAbsolutePath(),
                SAMPLE + "#enabled=true",
                SAMPLE + "#throttle=10ms",
                "jdk.ExecutionSample#enabled=false");
        return new Profile(process, recording);
    }

    /** Whose work how many of the samples found. */
    Shares end() throws IOException {
        process.command("JFR.stop", "name=bench");
        Shares samples = new Shares();
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                    samples.add(ownerOf(event.getStackTrace().getFrames()), 1);
                }
            }
        }
        Files.delete(recording);
        return samples;
    }

    private static String ownerOf(List<RecordedFrame> frames) {
        return frames.stream()
                .flatMap(frame -> ownerOf(frame.getMethod().getType().getName()).stream())
                .findFirst()
                .orElse(NOBODY);
    }

    /** By the longest prefix that fits. */
    static Optional<String> ownerOf(String type) {
        return OWNERS.entrySet().stream()
                .flatMap(owner -> owner.getValue().stream()
                        .filter(type::startsWith)
                        .map(prefix -> Map.entry(prefix.length(), owner.getKey())))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }
}
