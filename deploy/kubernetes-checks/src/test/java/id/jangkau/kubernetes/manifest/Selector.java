package id.jangkau.kubernetes.manifest;

import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Which labels are looked for; an empty one selects everything. */
public record Selector(JsonNode json) {
    /** One that wants all of these labels, as a Service writes it. */
    public static Selector ofLabels(JsonNode labels) {
        return new Selector(JsonNodeFactory.instance.objectNode().set("matchLabels", labels));
    }

    /** Whether something with these labels is meant. */
    public boolean selects(Map<String, String> labels) {
        return json.path("matchLabels").properties().stream()
                        .allMatch(label -> Objects.equals(
                                labels.get(label.getKey()), label.getValue().asText()))
                && StreamSupport.stream(json.path("matchExpressions").spliterator(), false)
                        .allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(JsonNode expression, Map<String, String> labels) {
        var label = labels.get(expression.path("key").asText());
        var listed = label != null
                && StreamSupport.stream(expression.path("values").spliterator(), false)
                        .anyMatch(value -> value.asText().equals(label));
        var operator = expression.path("operator").asText();
        return switch (operator) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> label != null;
            case "DoesNotExist" -> label == null;
            default -> throw new IllegalArgumentException("no operator " + operator);
        };
    }
}
