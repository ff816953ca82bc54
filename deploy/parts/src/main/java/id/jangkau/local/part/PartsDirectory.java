package id.jangkau.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The folder into which Maven unpacked the distributions ({@code deploy/parts/target/parts}).
 *
 * <p>Named by the system property {@code jangkau.parts}; without it looked for beside this module's classes and then upwards from the
 * working directory, so that a launcher, a test of another module and an IDE all find it.
 */
public record PartsDirectory(Path path) {
    private static final Map<String, Lock> LOCKS = new ConcurrentHashMap<>();
    private static final String UNDER_THE_REPOSITORY = "deploy/parts/target/parts";

    public static PartsDirectory find() {
        return new PartsDirectory(named().or(PartsDirectory::besideTheClasses)
                .or(PartsDirectory::aboveTheWorkingDirectory)
                .orElseThrow(() -> new PartFailedException("PostgreSQL, Kafka and Keycloak are not unpacked under "
                        + UNDER_THE_REPOSITORY + ": run `mvn package -pl deploy/parts` first")));
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path postgresArchive() {
        return path.resolve("postgres-archive/postgres-linux-x86_64.txz");
    }

    /** What Kafka's own programs run on: the broker, and Connect's workers. */
    public Path kafkaLibraries() {
        return path.resolve("kafka/lib");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    /** Runs {@code work} while no other thread and no other process prepares the same part. */
    void alone(String part, Runnable work) {
        var threads = LOCKS.computeIfAbsent(part, name -> new ReentrantLock());
        threads.lock();
        try (var channel = FileChannel.open(
                        path.resolve(part + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var processes = channel.lock()) {
            if (processes.isValid()) {
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.unlock();
        }
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty("jangkau.parts")).map(Path::of);
    }

    private static Optional<Path> besideTheClasses() {
        try {
            var source = PartsDirectory.class.getProtectionDomain().getCodeSource();
            return Optional.ofNullable(source)
                    .map(code -> Path.of(location(code.getLocation())).resolveSibling("parts"))
                    .filter(Files::isDirectory);
        } catch (SecurityException e) {
            return Optional.empty();
        }
    }

    private static URI location(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> aboveTheWorkingDirectory() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(UNDER_THE_REPOSITORY))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
