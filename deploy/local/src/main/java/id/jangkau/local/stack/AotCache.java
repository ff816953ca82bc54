package id.jangkau.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import id.jangkau.local.part.PartCommand;
import id.jangkau.local.part.PartProcess;

/**
 * What the JVM of a service learned about its classes while it was trained, for a start that does not learn it again (JEP 483,
 * 514, 515). It fits the JDK and the memory options that it was made with; any other JVM says so in its log and does without.
 *
 * @param jar the packaged service
 */
record AotCache(Path jar, Path file) {
    private static final int CACHES_SINCE = 25;

    static AotCache of(Repository repository, Part service) {
        return new AotCache(repository.jar(service), repository.aotCache(service));
    }

    /** Whether this Java makes and reads such caches. */
    static boolean isKnown() {
        return Runtime.version().feature() >= CACHES_SINCE;
    }

    /** Options of a JVM that is to start from it; none when it was not made. */
    List<String> toStartFrom() {
        return isKnown() && Files.exists(file) ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** Options of a JVM that is trained, and writes down what it learned when it ends. */
    String toBeTrained() {
        return "-XX:AOTMode=record -XX:AOTConfiguration=" + learned();
    }

    /** Makes it of what was learned. */
    void make(Path log) {
        var options = List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + learned(), "-XX:AOTCache=" + file);
        PartProcess.run(
                new PartCommand("making " + file.getFileName(), ServiceProcess.words(options, jar), Map.of(), log));
        try {
            Files.delete(learned());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path learned() {
        return file.resolveSibling("app.aotconf");
    }
}
