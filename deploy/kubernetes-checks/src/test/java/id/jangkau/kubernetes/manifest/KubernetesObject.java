package id.jangkau.kubernetes.manifest;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One object of a manifest. */
public record KubernetesObject(ObjectNode json) {
    /** Its kind and name, {@code Deployment/partner-service}. */
    public String id() {
        return kind() + "/" + name();
    }

    /** Its kind, {@code Deployment}. */
    public String kind() {
        return json.path("kind").asText();
    }

    /** Its name; a generated map's has a hash at its end. */
    public String name() {
        return json.at("/metadata/name").asText();
    }

    /** Group and version, {@code apps/v1}. */
    public String apiVersion() {
        return json.path("apiVersion").asText();
    }

    /** The group alone, empty for Kubernetes' oldest. */
    public String group() {
        int slash = apiVersion().indexOf('/');
        return slash < 0 ? "" : apiVersion().substring(0, slash);
    }

    /** Whether Kubernetes itself knows its kind. */
    public boolean isBuiltIn() {
        return !group().contains(".") || group().endsWith(".k8s.io");
    }

    /** What stands at a JSON pointer; missing where nothing does. */
    public JsonNode at(String pointer) {
        return json.at(pointer);
    }

    /** Its labels. */
    public Map<String, String> labels() {
        return texts(json.at("/metadata/labels"));
    }

    /** A finding on it. */
    public Finding finding(String fault) {
        return new Finding(id(), fault);
    }

    /** An object of texts as a map. */
    public static Map<String, String> texts(JsonNode node) {
        var texts = new HashMap<String, String>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return Map.copyOf(texts);
    }
}
