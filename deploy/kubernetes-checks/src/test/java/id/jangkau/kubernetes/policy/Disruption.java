package id.jangkau.kubernetes.policy;

import java.util.List;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Selector;
import id.jangkau.kubernetes.manifest.Workload;

/** Whether nodes can be emptied one by one without a service being away. */
final class Disruption {
    private Disruption() {}

    static List<Finding> findings(Manifest manifest) {
        return Workload.of(manifest).stream()
                .filter(Workload::isLongRunning)
                .filter(workload ->
                        manifest.of("PodDisruptionBudget").stream().noneMatch(budget -> protects(budget, workload)))
                .map(workload -> workload.owner().finding("has no PodDisruptionBudget that limits disruption"))
                .toList();
    }

    private static boolean protects(KubernetesObject budget, Workload workload) {
        return new Selector(budget.at("/spec/selector")).selects(workload.labels())
                && (budget.at("/spec/maxUnavailable").asInt() == 1
                        || budget.at("/spec/minAvailable").asInt() > 0);
    }
}
