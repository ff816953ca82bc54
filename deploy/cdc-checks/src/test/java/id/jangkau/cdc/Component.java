package id.jangkau.cdc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The files of the component {@code cdc}. */
final class Component {
    private static final Path DIRECTORY = Path.of("../kubernetes/components/cdc");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Component() {}

    /** A file as it is. */
    static String text(String file) throws IOException {
        return Files.readString(DIRECTORY.resolve(file));
    }

    /** What a manifest specifies. */
    static JsonNode spec(String file) throws IOException {
        return YAML.readTree(text(file)).required("spec");
    }

    /** An object of plain values as texts. */
    static Map<String, String> texts(JsonNode object) {
        var texts = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
