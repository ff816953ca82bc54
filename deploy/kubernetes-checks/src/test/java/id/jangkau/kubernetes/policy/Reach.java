package id.jangkau.kubernetes.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Pods;
import id.jangkau.kubernetes.manifest.Selector;
import id.jangkau.kubernetes.manifest.Workload;

/** Whether everything is denied but what a policy allows, policies are about pods that there are, and Services too. */
final class Reach {
    private Reach() {}

    static List<Finding> findings(Manifest manifest) {
        var findings = new ArrayList<Finding>();
        if (manifest.of("NetworkPolicy").stream().noneMatch(Reach::deniesAll)) {
            findings.add(new Finding("NetworkPolicy", "none denies what no other allows"));
        }
        var pods = Pods.of(manifest);
        for (var policy : manifest.of("NetworkPolicy")) {
            selectors(policy)
                    .filter(selector -> pods.stream().noneMatch(pod -> new Selector(selector).selects(pod.labels())))
                    .forEach(selector -> findings.add(policy.finding("is about no pod that there is: " + selector)));
        }
        for (var service : manifest.of("Service")) {
            var selector = Selector.ofLabels(service.at("/spec/selector"));
            var selected =
                    pods.stream().filter(pod -> selector.selects(pod.labels())).toList();
            if (selected.isEmpty()) {
                findings.add(service.finding("selects no pod"));
            }
            for (var pod : selected) {
                if (policiesOf(manifest, pod, "Ingress").findAny().isEmpty()) {
                    findings.add(service.finding("leads to pods of " + pod.maker() + ", which no policy is about"));
                }
            }
        }
        for (var workload : Workload.of(manifest)) {
            var pod = new Pods(workload.owner().id(), workload.labels());
            if (policiesOf(manifest, pod, "Egress").findAny().isEmpty()) {
                findings.add(workload.owner().finding("has no policy that says where it may go"));
            }
        }
        return List.copyOf(findings);
    }

    private static boolean deniesAll(KubernetesObject policy) {
        return policy.at("/spec/podSelector").isObject()
                && policy.at("/spec/podSelector").isEmpty()
                && policy.at("/spec/policyTypes").size() == 2
                && policy.at("/spec/ingress").isMissingNode()
                && policy.at("/spec/egress").isMissingNode();
    }

    private static Stream<KubernetesObject> policiesOf(Manifest manifest, Pods pod, String type) {
        return manifest.of("NetworkPolicy").stream()
                .filter(policy -> !policy.at("/spec/podSelector").isEmpty())
                .filter(policy -> StreamSupport.stream(
                                policy.at("/spec/policyTypes").spliterator(), false)
                        .anyMatch(named -> named.asText().equals(type)))
                .filter(policy -> new Selector(policy.at("/spec/podSelector")).selects(pod.labels()));
    }

    /** Of a policy's own pods, and of those in this namespace that it lets in or out to. */
    private static Stream<JsonNode> selectors(KubernetesObject policy) {
        return Stream.concat(
                Stream.of(policy.at("/spec/podSelector")),
                Stream.of("/spec/ingress", "/spec/egress")
                        .flatMap(rules -> StreamSupport.stream(policy.at(rules).spliterator(), false))
                        .flatMap(rule -> Stream.of(rule.path("from"), rule.path("to")))
                        .flatMap(peers -> StreamSupport.stream(peers.spliterator(), false))
                        .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                        .map(peer -> peer.path("podSelector")));
    }
}
