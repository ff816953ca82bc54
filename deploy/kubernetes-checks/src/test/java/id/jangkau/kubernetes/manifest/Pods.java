package id.jangkau.kubernetes.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Pods that will be there, those that operators make included, by the labels that their documentation promises. */
public record Pods(String maker, Map<String, String> labels) {
    /** All of a manifest. */
    public static List<Pods> of(Manifest manifest) {
        var pods = new ArrayList<Pods>();
        Workload.of(manifest)
                .forEach(workload -> pods.add(new Pods(workload.owner().id(), workload.labels())));
        for (var cluster : manifest.of("Cluster")) {
            pods.add(new Pods(cluster.id(), Map.of("cnpg.io/cluster", cluster.name(), "cnpg.io/podRole", "instance")));
        }
        for (var kafka : manifest.of("Kafka")) {
            pods.add(strimzi(kafka, "kafka"));
            pods.add(strimzi(kafka, "entity-operator"));
            if (kafka.at("/spec").has("kafkaExporter")) {
                pods.add(strimzi(kafka, "kafka-exporter"));
            }
        }
        manifest.of("KafkaConnect").forEach(connect -> pods.add(strimzi(connect, "connect")));
        for (var keycloak : manifest.of("Keycloak")) {
            pods.add(new Pods(
                    keycloak.id(),
                    Map.of(
                            "app",
                            "keycloak",
                            "app.kubernetes.io/managed-by",
                            "keycloak-operator",
                            "app.kubernetes.io/instance",
                            keycloak.name())));
        }
        return List.copyOf(pods);
    }

    private static Pods strimzi(KubernetesObject owner, String part) {
        return new Pods(
                owner.id(), Map.of("strimzi.io/cluster", owner.name(), "strimzi.io/name", owner.name() + "-" + part));
    }
}
