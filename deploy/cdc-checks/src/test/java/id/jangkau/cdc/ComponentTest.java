package id.jangkau.cdc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is tried for one service is the same for the other, and what is tried is what the image has. */
class ComponentTest {
    @ParameterizedTest
    @CsvSource({
        "10-partner-outbox-publication.yaml, 11-registration-outbox-publication.yaml",
        "21-partner-heartbeat-topic.yaml, 22-registration-heartbeat-topic.yaml",
        "31-partner-outbox-connector.yaml, 32-registration-outbox-connector.yaml",
        "40-partner-outbox-sweep.yaml, 41-registration-outbox-sweep.yaml"
    })
    void theServicesDifferInTheirNames(String partner, String registration) throws IOException {
        assertThat(Component.text(registration))
                .isEqualTo(Component.text(partner).replace("partner", "registration"));
    }

    @Test
    void theImageHasTheSameDebezium() throws IOException {
        List<String> jars;
        try (var files = Files.list(Path.of("target/plugins/debezium/debezium-connector-postgres"))) {
            jars = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("debezium-connector-postgres-"))
                    .toList();
        }

        assertThat(jars)
                .singleElement()
                .satisfies(jar -> assertThat(Component.text("Dockerfile"))
                        .contains("ADD " + jar.replace(".jar", "-plugin.tar.gz") + " /opt/kafka/plugins/debezium/"));
    }
}
