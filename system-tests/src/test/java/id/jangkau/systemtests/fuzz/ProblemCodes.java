package id.jangkau.systemtests.fuzz;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Running;

/** The codes for which a service has texts: its own, and those of every service. */
final class ProblemCodes {
    private ProblemCodes() {}

    static Set<String> of(Part service) {
        Path root = Running.stack().settings().repository().root();
        Set<String> codes = new TreeSet<>();
        for (Path file : List.of(
                root.resolve(service.title()).resolve("src/main/resources/problems.properties"),
                root.resolve("foundation/src/main/resources/id/jangkau/foundation/problem/problems.properties"))) {
            read(file).stringPropertyNames().forEach(key -> codes.add(key.substring(0, key.lastIndexOf('.'))));
        }
        return codes;
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
