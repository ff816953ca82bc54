package id.jangkau.kubernetes.agreement;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;

/** Whether an object that another one names is there. */
final class References {
    private static final List<Reference> ALL = List.of(
            new Reference("CronJob", "/spec/jobTemplate/spec/template/spec/serviceAccountName", "ServiceAccount"),
            new Reference("Deployment", "/spec/template/spec/serviceAccountName", "ServiceAccount"),
            new Reference("HorizontalPodAutoscaler", "/spec/scaleTargetRef/name", "Deployment"),
            new Reference("Job", "/spec/template/spec/serviceAccountName", "ServiceAccount"),
            new Reference("KafkaConnector", "/metadata/labels/strimzi.io~1cluster", "KafkaConnect"),
            new Reference("KafkaNodePool", "/metadata/labels/strimzi.io~1cluster", "Kafka"),
            new Reference("KafkaTopic", "/metadata/labels/strimzi.io~1cluster", "Kafka"),
            new Reference("KafkaUser", "/metadata/labels/strimzi.io~1cluster", "Kafka"),
            new Reference("KeycloakRealmImport", "/spec/keycloakCRName", "Keycloak"),
            new Reference("Publication", "/spec/cluster/name", "Cluster"),
            new Reference("ScaledObject", "/spec/scaleTargetRef/name", "Deployment"),
            new Reference("ScaledObject", "/spec/triggers/*/authenticationRef/name", "TriggerAuthentication"),
            new Reference("ScaledObject", "/spec/triggers/*/metadata/topic", "KafkaTopic"),
            new Reference("ScheduledBackup", "/spec/cluster/name", "Cluster"),
            new Reference("Cluster", "/spec/plugins/*/parameters/barmanObjectName", "ObjectStore"),
            new Reference("Ingress", "/spec/rules/*/http/paths/*/backend/service/name", "Service"));
    /** Made by Keycloak's operator. */
    private static final String KEYCLOAK = "keycloak-service";

    private References() {}

    static List<Finding> findings(Manifest manifest) {
        return ALL.stream()
                .flatMap(reference ->
                        manifest.of(reference.from()).stream().flatMap(object -> missing(manifest, object, reference)))
                .distinct()
                .toList();
    }

    private static Stream<Finding> missing(Manifest manifest, KubernetesObject object, Reference reference) {
        var there = manifest.names(reference.to());
        return at(object.json(), reference.pointer())
                .map(JsonNode::asText)
                .filter(name -> !there.contains(name) && !name.equals(KEYCLOAK))
                .map(name -> object.finding("names " + reference.to() + "/" + name + ", which there is not"));
    }

    /** What stands at a pointer in which a star stands for every element of a list. */
    private static Stream<JsonNode> at(JsonNode node, String pointer) {
        int star = pointer.indexOf("/*");
        if (star < 0) {
            return Stream.of(node.at(pointer)).filter(JsonNode::isTextual);
        }
        return StreamSupport.stream(node.at(pointer.substring(0, star)).spliterator(), false)
                .flatMap(element -> at(element, pointer.substring(star + 2)));
    }

    private record Reference(String from, String pointer, String to) {}
}
