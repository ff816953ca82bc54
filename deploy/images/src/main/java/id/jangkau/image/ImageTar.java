package id.jangkau.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An image as it lies in its tar.
 *
 * @param tags names with versions
 * @param configuration as the image's specification has it
 * @param files in all its layers, relative to the root
 * @param sbom what the service consists of (CycloneDX)
 */
record ImageTar(List<String> tags, JsonNode configuration, List<String> files, JsonNode sbom) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SBOM = "app/sbom.json";

    ImageTar {
        tags = List.copyOf(tags);
        files = List.copyOf(files);
    }

    static ImageTar read(Path tar) throws IOException {
        var documents = new HashMap<String, JsonNode>();
        var files = new ArrayList<String>();
        try (var entries = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    documents.put(entry.getName(), JSON.readTree(entries.readAllBytes()));
                } else {
                    readLayer(entries, files, documents);
                }
            }
        }
        var manifest =
                documents.getOrDefault("manifest.json", JSON.createArrayNode()).path(0);
        var tags = new ArrayList<String>();
        manifest.path("RepoTags").forEach(tag -> tags.add(tag.asText()));
        var nothing = JSON.createObjectNode();
        return new ImageTar(
                tags,
                documents.getOrDefault(manifest.path("Config").asText(), nothing),
                files,
                documents.getOrDefault(SBOM, nothing));
    }

    /** What of the configuration a runtime goes by. */
    JsonNode settings() {
        return configuration.path("config");
    }

    private static void readLayer(InputStream layer, List<String> files, Map<String, JsonNode> documents)
            throws IOException {
        var entries = new TarArchiveInputStream(new GZIPInputStream(layer));
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            files.add(entry.getName());
            if (entry.getName().equals(SBOM)) {
                documents.put(SBOM, JSON.readTree(entries.readAllBytes()));
            }
        }
    }
}
