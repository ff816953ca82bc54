package id.jangkau.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImageMakerTest {
    @TempDir
    Path directory;

    private SmallService service;

    @BeforeEach
    void packageIt() throws IOException {
        service = SmallService.in(directory);
    }

    @Test
    void doesWhatTheDockerfileSays() throws Exception {
        var image = ImageTar.read(service.image());

        assertThat(image.tags()).containsExactly("jangkau/small-service:1.2");
        assertThat(image.files())
                .contains("tmp/", "app/lib/main/org.example.a-library-1.0.jar", "app/sbom.json", "app/quarkus-run.jar");
        assertThat(image.settings().path("User").asText()).isEqualTo("10001");
        assertThat(image.settings().path("ExposedPorts").has("8081/tcp")).isTrue();
        assertThat(ImageRule.brokenBy(image)).isEmpty();
    }

    @Test
    void laysTheSbomBesideTheTar() throws Exception {
        service.image();

        assertThat(service.tars().resolve("small-service.sbom.json")).hasContent(SmallService.SBOM);
    }

    @Test
    void makesTheSameImageOfTheSameFilesAtAnyTime() throws Exception {
        var first = Files.readAllBytes(service.image());
        Files.setLastModifiedTime(
                service.folder().resolve("target/quarkus-app/quarkus-run.jar"),
                FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));

        assertThat(Files.readAllBytes(service.image())).isEqualTo(first);
    }

    @Test
    void takesAnAotCacheWhereThereIsOne() throws Exception {
        service.write("target/quarkus-app/app.aot", "learned");

        var image = ImageTar.read(service.image());

        assertThat(image.files()).contains("app/app.aot");
        assertThat(ImageRule.brokenBy(image)).isEmpty();
    }

    @Test
    void refusesToMakeAnImageOfWhatIsNotPackaged() throws IOException {
        Files.delete(service.folder().resolve("target/sbom.json"));

        assertThatThrownBy(service::image)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("was it packaged?");
    }
}
