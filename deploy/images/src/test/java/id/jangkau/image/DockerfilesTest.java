package id.jangkau.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The Dockerfiles of the services, as they are. */
class DockerfilesTest {
    private static final Path PROJECT = Path.of("../..");

    @ParameterizedTest
    @ValueSource(strings = {"partner-service", "registration-service", "statistics-service"})
    void standOnABaseFixedByItsDigest(String service) throws IOException {
        assertThat(dockerfile(service).base()).matches("eclipse-temurin:25-jre@sha256:[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration-service", "statistics-service"})
    void areAlikeButForTheirLabelsAndPorts(String service) throws IOException {
        var first = dockerfile("partner-service");

        assertThat(dockerfile(service))
                .usingRecursiveComparison()
                .ignoringFields("labels", "ports")
                .isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-service", "registration-service", "statistics-service"})
    void areNamedLikeTheirServices(String service) throws IOException {
        assertThat(dockerfile(service).labels()).containsEntry("org.opencontainers.image.title", service);
    }

    @Test
    void openThePortsThatKubernetesAsks() throws IOException {
        assertThat(dockerfile("partner-service").ports()).containsExactly(port("13-partner-service"));
        assertThat(dockerfile("registration-service").ports()).containsExactly(port("23-registration-service"));
        assertThat(dockerfile("statistics-service").ports()).containsExactly(port("33-statistics-service"));
    }

    private static Dockerfile dockerfile(String service) throws IOException {
        return DockerfileReader.read(Files.readString(PROJECT.resolve(service).resolve("Dockerfile")), Map.of());
    }

    private static int port(String deployment) throws IOException {
        var manifest =
                Files.readString(PROJECT.resolve("deploy/kubernetes/base").resolve(deployment + "-deployment.yaml"));
        return Integer.parseInt(manifest.replaceFirst("(?s).*containerPort: (\\d+).*", "$1"));
    }
}
