package id.jangkau.kubernetes.agreement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;

/** Whether secrets that are wanted, and keys in them, are made by somebody: a vault, Strimzi or CloudNativePG. */
final class Secrets {
    private Secrets() {}

    static List<Finding> findings(Manifest manifest) {
        var made = made(manifest);
        return manifest.objects().stream()
                .flatMap(object -> wanted(object).stream()
                        .filter(wanted -> !wanted.isAmong(made))
                        .map(wanted -> object.finding("wants " + wanted + ", which nobody makes")))
                .toList();
    }

    /** Keys by secret. */
    private static Map<String, Set<String>> made(Manifest manifest) {
        var made = new HashMap<String, Set<String>>();
        for (var external : manifest.of("ExternalSecret")) {
            var keys = new TreeSet<String>();
            external.at("/spec/data")
                    .forEach(datum -> keys.add(datum.path("secretKey").asText()));
            keys.addAll(KubernetesObject.texts(external.at("/spec/target/template/data"))
                    .keySet());
            made.put(external.at("/spec/target/name").asText(external.name()), keys);
        }
        manifest.names("KafkaUser").forEach(user -> made.put(user, Set.of("ca.crt", "user.crt", "user.key")));
        manifest.names("Kafka").forEach(kafka -> made.put(kafka + "-cluster-ca-cert", Set.of("ca.crt")));
        manifest.names("Cluster").forEach(cluster -> made.put(cluster + "-ca", Set.of("ca.crt")));
        return made;
    }

    private static Set<Wanted> wanted(KubernetesObject object) {
        var wanted = new LinkedHashSet<Wanted>();
        if (!object.kind().equals("ExternalSecret")) {
            collect(object.json(), wanted);
        }
        if (object.kind().equals("Cluster")) {
            wanted.add(
                    new Wanted(object.at("/spec/bootstrap/initdb/secret/name").asText(), "password"));
        }
        return wanted;
    }

    private static void collect(JsonNode node, Set<Wanted> wanted) {
        if (node.path("name").isTextual() && node.path("key").isTextual()) {
            wanted.add(new Wanted(node.path("name").asText(), node.path("key").asText()));
        }
        if (node.path("secretName").isTextual()) {
            var secret = node.path("secretName").asText();
            wanted.add(new Wanted(secret, ""));
            node.path("items")
                    .forEach(item ->
                            wanted.add(new Wanted(secret, item.path("key").asText())));
        }
        node.properties().stream()
                .filter(field -> !field.getKey().equals("configMapKeyRef"))
                .forEach(field -> collect(field.getValue(), wanted));
        if (node.isArray()) {
            node.forEach(child -> collect(child, wanted));
        }
    }

    /** A secret, and a key in it; an empty key for the whole of it. */
    private record Wanted(String secret, String key) {
        boolean isAmong(Map<String, Set<String>> made) {
            var keys = made.get(secret);
            return keys != null && (key.isEmpty() || keys.contains(key));
        }

        @Override
        public String toString() {
            return key.isEmpty() ? "the secret " + secret : key + " of the secret " + secret;
        }
    }
}
