package id.jangkau.image;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DockerfileReaderTest {
    @Test
    void readsWhatOursSay() {
        var dockerfile = DockerfileReader.read("""
                # a comment
                ARG BASE=scratch
                FROM ${BASE}
                ARG VERSION=unknown
                LABEL org.opencontainers.image.title="a service" \\
                      org.opencontainers.image.version="${VERSION}"
                WORKDIR /app
                COPY target/lib/ lib/
                COPY run.jar *.aot ./
                EXPOSE 8081
                USER 10001
                ENTRYPOINT ["java", \\
                            "-jar", "run.jar"]
                """, Map.of("VERSION", "1.2"));

        assertThat(dockerfile)
                .isEqualTo(new Dockerfile(
                        "scratch",
                        Map.of(
                                "org.opencontainers.image.title",
                                "a service",
                                "org.opencontainers.image.version",
                                "1.2"),
                        "/app",
                        List.of(
                                new Dockerfile.Copy(List.of("target/lib/"), "/app/lib"),
                                new Dockerfile.Copy(List.of("run.jar", "*.aot"), "/app")),
                        List.of(8081),
                        "10001",
                        List.of("java", "-jar", "run.jar")));
    }

    @Test
    void keepsAnArgumentThatIsDeclaredAgain() {
        var dockerfile = DockerfileReader.read("""
                ARG BASE=a-base
                FROM ${BASE}
                ARG BASE
                LABEL base="${BASE}"
                """, Map.of());

        assertThat(dockerfile.labels()).containsEntry("base", "a-base");
    }

    @Test
    void refusesWhatItWouldHaveToRun() {
        assertThatThrownBy(() -> DockerfileReader.read("FROM scratch\nRUN apt-get update", Map.of()))
                .hasMessage("not understood: RUN apt-get update");
    }

    @Test
    void refusesAnArgumentThatIsNotDeclared() {
        assertThatThrownBy(() -> DockerfileReader.read("FROM ${BASE}", Map.of("BASE", "scratch")))
                .hasMessage("not declared: BASE");
    }

    @Test
    void refusesALabelThatItWouldLose() {
        assertThatThrownBy(() -> DockerfileReader.read("LABEL title=\"a\" version=1", Map.of()))
                .hasMessage("not understood: title=\"a\" version=1");
    }
}
