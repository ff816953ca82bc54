package id.jangkau.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.jangkau.local.part.PartFailedException;

/** The work tree from which everything is started. */
public record Repository(Path root) {
    /** The folder above the working directory, or itself, that holds {@code deploy/local}. */
    public static Repository aboveWorkingDirectory() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("deploy/local/pom.xml")))
                .findFirst()
                .map(Repository::new)
                .orElseThrow(() -> new PartFailedException("run this inside Jangkau's work tree"));
    }

    Path defaultState() {
        return root.resolve("deploy/local/.state");
    }

    /** Fails with the names of all services that are not packaged. */
    void demandPackaged() {
        var missing = Part.services().stream()
                .filter(service -> !Files.exists(jar(service)))
                .map(service -> service.title() + " is not packaged: " + jar(service) + " is missing")
                .collect(Collectors.joining(System.lineSeparator()));
        if (!missing.isEmpty()) {
            throw new PartFailedException(missing);
        }
    }

    /** The packaged application of a service. */
    Path jar(Part service) {
        return root.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** What its JVM starts from when it is there; packaging removes it. */
    Path aotCache(Part service) {
        return jar(service).resolveSibling("app.aot");
    }
}
