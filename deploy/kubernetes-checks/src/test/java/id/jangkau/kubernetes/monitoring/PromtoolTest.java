package id.jangkau.kubernetes.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import id.jangkau.kubernetes.manifest.Command;
import id.jangkau.kubernetes.manifest.Project;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("real")
@EnabledIf(
        value = "id.jangkau.kubernetes.monitoring.Promtool#isThereOrMustBe",
        disabledReason = "no promtool or python3: install them (apt-get install prometheus python3)")
class PromtoolTest {
    private static final Path RULES = Promtool.MONITORING.resolve("rules/10-prometheusrule-services.yaml");

    @Test
    void rulesTheirTestsAndDashboardsAreRight() {
        var checked = Promtool.check();

        assertThat(checked.exitCode()).as(checked.errors() + checked.output()).isZero();
    }

    @Test
    void refusesARuleThatIsNone(@TempDir Path copy) throws IOException {
        var checked = checkedWith(copy, "sum by (namespace, job) (", "summ by (namespace, job) (");

        assertThat(checked.exitCode()).isNotZero();
        assertThat(checked.errors() + checked.output())
                .contains("10-prometheusrule-services.yaml", "could not parse expression");
    }

    @Test
    void refusesAnAlertThatDoesNotFireWhenItShould(@TempDir Path copy) throws IOException {
        var checked = checkedWith(copy, "for: 2m", "for: 2h");

        assertThat(checked.exitCode()).isNotZero();
        assertThat(checked.errors() + checked.output()).contains("JangkauServiceAway");
    }

    @Test
    void refusesAnAlertWithoutRunbook(@TempDir Path copy) throws IOException {
        var checked = checkedWith(copy, "alerts/service-away.md", "alerts/service-gone.md");

        assertThat(checked.exitCode()).isNotZero();
        assertThat(checked.errors()).contains("JangkauServiceAway: there is no docs/runbooks/alerts/service-gone.md");
    }

    private static Command checkedWith(Path copy, String text, String instead) throws IOException {
        copy(Promtool.MONITORING, copy);
        copy(Path.of("docs"), copy);
        var rules = copy.resolve(RULES);
        var read = Files.readString(rules);
        assertThat(read).contains(text);
        Files.writeString(rules, read.replace(text, instead));
        return Promtool.check(copy);
    }

    private static void copy(Path part, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(Project.path(part.toString()))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(Project.path("").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
