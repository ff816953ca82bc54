package id.jangkau.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The packaged application of a service. */
    Path jar(Part service) {
        return root.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
