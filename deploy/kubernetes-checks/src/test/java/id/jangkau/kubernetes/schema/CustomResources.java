package id.jangkau.kubernetes.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;

/**
 * What can be said of other operators' kinds without their schemas, which no library holds: that the kind is one of theirs
 * in that version, and that the fields are there without which it says nothing. A misspelled optional field passes.
 */
final class CustomResources {
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("barmancloud.cnpg.io/v1 ObjectStore", List.of("/spec/configuration/destinationPath")),
            Map.entry(
                    "external-secrets.io/v1 ExternalSecret",
                    List.of("/spec/secretStoreRef/name", "/spec/data/0/secretKey", "/spec/data/0/remoteRef/key")),
            Map.entry("k8s.keycloak.org/v2beta1 Keycloak", List.of("/spec/instances", "/spec/hostname/hostname")),
            Map.entry(
                    "k8s.keycloak.org/v2beta1 KeycloakRealmImport",
                    List.of("/spec/keycloakCRName", "/spec/realm/realm")),
            Map.entry(
                    "keda.sh/v1alpha1 ScaledObject",
                    List.of("/spec/scaleTargetRef/name", "/spec/triggers/0/type", "/spec/triggers/0/metadata")),
            Map.entry("keda.sh/v1alpha1 TriggerAuthentication", List.of("/spec/secretTargetRef/0/parameter")),
            Map.entry(
                    "monitoring.coreos.com/v1 PodMonitor",
                    List.of("/spec/selector", "/spec/podMetricsEndpoints/0/port")),
            Map.entry(
                    "monitoring.coreos.com/v1 PrometheusRule",
                    List.of("/spec/groups/0/name", "/spec/groups/0/rules/0/expr")),
            Map.entry(
                    "postgresql.cnpg.io/v1 Cluster",
                    List.of("/spec/instances", "/spec/storage/size", "/spec/imageName")),
            Map.entry(
                    "postgresql.cnpg.io/v1 Publication",
                    List.of("/spec/cluster/name", "/spec/dbname", "/spec/name", "/spec/target")),
            Map.entry("postgresql.cnpg.io/v1 ScheduledBackup", List.of("/spec/cluster/name", "/spec/schedule")));

    private CustomResources() {}

    static List<Finding> findings(Manifest manifest) {
        return manifest.objects().stream()
                .filter(object -> !object.isBuiltIn() && !StrimziSchemas.know(object))
                .flatMap(CustomResources::findings)
                .toList();
    }

    private static Stream<Finding> findings(KubernetesObject object) {
        var required = REQUIRED.get(object.apiVersion() + " " + object.kind());
        if (required == null) {
            return Stream.of(object.finding("no operator that is known here takes " + object.apiVersion()));
        }
        return required.stream()
                .filter(pointer -> isEmpty(object.at(pointer)))
                .map(pointer -> object.finding("nothing at " + pointer));
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.asText().isBlank());
    }
}
