package id.jangkau.image;

import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The libraries of an application as Quarkus lays them out: {@code group.artifact-version.jar}.
 *
 * @param jars names of files
 */
record Libraries(List<String> jars) {
    Libraries {
        jars = List.copyOf(jars);
    }

    static Libraries of(ImageTar image) {
        return new Libraries(image.files().stream()
                .filter(file -> file.matches("app/lib/(boot|main)/.+\\.jar"))
                .map(file -> Path.of(file).getFileName().toString())
                .toList());
    }

    /** Those that a CycloneDX document does not name. */
    List<String> notIn(JsonNode sbom) {
        var named = sbom.path("components")
                .valueStream()
                .map(component -> component.path("group").asText()
                        + "." + component.path("name").asText()
                        + "-" + component.path("version").asText())
                .toList();
        return jars.stream()
                .filter(jar -> named.stream().noneMatch(jar::startsWith))
                .toList();
    }
}
