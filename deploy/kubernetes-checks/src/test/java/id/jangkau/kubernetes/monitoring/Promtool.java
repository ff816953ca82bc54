package id.jangkau.kubernetes.monitoring;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import id.jangkau.kubernetes.manifest.Command;
import id.jangkau.kubernetes.manifest.Project;

/** The check beside rules and dashboards, which asks promtool. */
final class Promtool {
    static final Path MONITORING = Path.of("deploy/kubernetes/components/monitoring");

    private Promtool() {}

    /** A condition for test classes: without promtool they are skipped with a word, but in CI they run, and fail. */
    static boolean isThereOrMustBe() {
        if ("true".equals(System.getenv("CI")) || (runs("promtool") && runs("python3"))) {
            return true;
        }
        System.out.println("SKIPPED, no promtool or python3: install them (apt-get install prometheus python3)");
        return false;
    }

    /** Checks the rules, their tests and the dashboards as they are in the repository. */
    static Command check() {
        return check(Project.path(""));
    }

    /** Checks those in a copy of the repository. */
    static Command check(Path repository) {
        return Command.run(
                List.of("bash", repository.resolve(MONITORING).resolve("check").toString()));
    }

    private static boolean runs(String tool) {
        try {
            return Command.run(List.of(tool, "--version")).exitCode() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
