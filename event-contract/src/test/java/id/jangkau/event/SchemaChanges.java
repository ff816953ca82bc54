package id.jangkau.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

/** The changes between a published schema and today's that a consumer of the published one could not read. */
final class SchemaChanges {
    private final List<String> breaking = new ArrayList<>();

    private SchemaChanges() {}

    static List<String> breaking(JsonNode published, JsonNode today) {
        SchemaChanges changes = new SchemaChanges();
        changes.compare("", published, today);
        return List.copyOf(changes.breaking);
    }

    private void compare(String path, JsonNode published, JsonNode today) {
        for (String keyword : List.of("type", "format", "pattern")) {
            if (!Objects.equals(published.get(keyword), today.get(keyword))) {
                breaking.add("retyped (" + keyword + "): " + path);
            }
        }
        for (JsonNode name : today.path("required")) {
            if (!contains(published.path("required"), name)) {
                breaking.add("newly required: " + path + "/" + name.asText());
            }
        }
        for (JsonNode name : published.path("required")) {
            if (!contains(today.path("required"), name)) {
                breaking.add("no longer always there: " + path + "/" + name.asText());
            }
        }
        published.path("properties").properties().forEach(property -> {
            String name = path + "/" + property.getKey();
            JsonNode now = today.path("properties").get(property.getKey());
            if (now == null) {
                breaking.add("removed: " + name);
            } else {
                compare(name, property.getValue(), now);
            }
        });
        if (published.has("items")) {
            compare(path + "[]", published.get("items"), today.path("items"));
        }
    }

    private static boolean contains(JsonNode names, JsonNode wanted) {
        for (JsonNode name : names) {
            if (name.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
