package id.jangkau.kubernetes.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Workload;

/** Whether pods can do no more than their work: Kubernetes' restricted standard, a read-only file system, no token. */
final class Security {
    private static final List<String> OF_THE_NODE = List.of("hostNetwork", "hostPID", "hostIPC");

    private Security() {}

    static List<Finding> findings(Manifest manifest) {
        return Workload.of(manifest).stream()
                .flatMap(workload -> Stream.concat(
                        ofPod(workload).stream().map(workload.owner()::finding),
                        workload.containers().stream()
                                .flatMap(container ->
                                        ofContainer(container).stream().map(container::finding))))
                .toList();
    }

    private static List<String> ofPod(Workload workload) {
        var faults = new ArrayList<String>();
        var spec = workload.spec();
        if (!isFalse(spec.path("automountServiceAccountToken"))) {
            faults.add("has a token of the API server");
        }
        if (!isFalse(spec.path("enableServiceLinks"))) {
            faults.add("has variables of all Services");
        }
        OF_THE_NODE.stream()
                .filter(name -> spec.path(name).asBoolean())
                .map(name -> "has " + name)
                .forEach(faults::add);
        if (StreamSupport.stream(spec.path("volumes").spliterator(), false)
                .anyMatch(volume -> volume.has("hostPath"))) {
            faults.add("reaches the node's files");
        }
        return faults;
    }

    private static List<String> ofContainer(Workload.Container container) {
        var faults = new ArrayList<String>();
        var own = container.json().path("securityContext");
        var pod = container.workload().spec().path("securityContext");
        if (!setting(own, pod, "runAsNonRoot").map(JsonNode::asBoolean).orElse(false)
                || setting(own, pod, "runAsUser")
                        .map(JsonNode::asInt)
                        .filter(user -> user == 0)
                        .isPresent()) {
            faults.add("may run as root");
        }
        if (!setting(own, pod, "seccompProfile")
                .map(profile -> profile.path("type").asText())
                .filter("RuntimeDefault"::equals)
                .isPresent()) {
            faults.add("may make any system call");
        }
        if (!isFalse(own.path("allowPrivilegeEscalation"))
                || own.path("privileged").asBoolean()) {
            faults.add("may gain privileges");
        }
        if (!own.path("readOnlyRootFilesystem").asBoolean()) {
            faults.add("may change its own files");
        }
        var capabilities = own.path("capabilities");
        if (StreamSupport.stream(capabilities.path("drop").spliterator(), false)
                        .noneMatch(dropped -> dropped.asText().equals("ALL"))
                || !capabilities.path("add").isEmpty()) {
            faults.add("keeps capabilities");
        }
        return faults;
    }

    /** The container's own goes before the pod's. */
    private static Optional<JsonNode> setting(JsonNode own, JsonNode pod, String name) {
        return Stream.of(own, pod)
                .map(context -> context.path(name))
                .filter(value -> !value.isMissingNode())
                .findFirst();
    }

    private static boolean isFalse(JsonNode node) {
        return node.isBoolean() && !node.asBoolean();
    }
}
