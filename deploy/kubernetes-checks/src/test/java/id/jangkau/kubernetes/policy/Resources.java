package id.jangkau.kubernetes.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Workload;

/** Whether everything says what it needs and what it may take at most. */
final class Resources {
    private static final List<String> SAID =
            List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory");
    /** Where operators read it for the pods that they make. */
    private static final Map<String, List<String>> OF_OPERATORS = Map.of(
            "Cluster", List.of("/spec/resources"),
            "Kafka",
                    List.of(
                            "/spec/entityOperator/topicOperator/resources",
                            "/spec/entityOperator/userOperator/resources"),
            "KafkaConnect", List.of("/spec/resources"),
            "KafkaNodePool", List.of("/spec/resources"),
            "Keycloak", List.of("/spec/resources"),
            "ObjectStore", List.of("/spec/instanceSidecarConfiguration/resources"));

    private Resources() {}

    static List<Finding> findings(Manifest manifest) {
        return Stream.concat(ofContainers(manifest), ofOperators(manifest)).toList();
    }

    private static Stream<Finding> ofContainers(Manifest manifest) {
        return Workload.of(manifest).stream()
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> unsaid(container.json().path("resources"))
                        .map(missing -> container.finding("has no resources" + missing)));
    }

    private static Stream<Finding> ofOperators(Manifest manifest) {
        return OF_OPERATORS.entrySet().stream()
                .flatMap(kind -> manifest.of(kind.getKey()).stream()
                        .flatMap(object -> kind.getValue().stream()
                                .flatMap(pointer -> unsaid(object.at(pointer))
                                        .map(missing -> object.finding("has no " + pointer + missing)))));
    }

    private static Stream<String> unsaid(JsonNode resources) {
        return SAID.stream().filter(pointer -> resources.at(pointer).isMissingNode());
    }
}
