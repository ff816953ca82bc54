package id.jangkau.kubernetes.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A schema that refuses fields it does not know, where the API server would drop them without a word. */
final class ClosedSchema {
    private ClosedSchema() {}

    static JsonNode of(ObjectNode schema) {
        var closed = schema.deepCopy();
        close(closed);
        return closed;
    }

    /** What stands under oneOf and the like only adds conditions to a schema beside it: that stays as it is. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
            object.put("additionalProperties", false);
        }
        node.path("properties").forEach(ClosedSchema::close);
        close(node, "items");
        close(node, "additionalProperties");
    }

    private static void close(JsonNode node, String part) {
        if (node.path(part).isObject()) {
            close(node.path(part));
        }
    }
}
