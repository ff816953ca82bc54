package id.jangkau.image;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class LibrariesTest {
    private static final String SBOM = """
            {"components": [
              {"group": "io.netty", "name": "netty-transport", "version": "4.1"},
              {"group": "org.example", "name": "a-library", "version": "1.0"}]}""";

    @Test
    void namesWhatAnSbomKeepsQuietAbout() throws JsonProcessingException {
        var libraries = new Libraries(List.of(
                "io.netty.netty-transport-4.1-linux-x86_64.jar",
                "org.example.a-library-1.0.jar",
                "org.example.another-library-1.0.jar",
                "org.example.a-library-2.0.jar"));

        assertThat(libraries.notIn(new ObjectMapper().readTree(SBOM)))
                .containsExactly("org.example.another-library-1.0.jar", "org.example.a-library-2.0.jar");
    }
}
