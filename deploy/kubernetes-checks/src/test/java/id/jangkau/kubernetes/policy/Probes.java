package id.jangkau.kubernetes.policy;

import java.util.List;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Workload;

/** Whether Kubernetes can see how whatever stays is doing. */
final class Probes {
    private static final List<String> WANTED = List.of("startupProbe", "readinessProbe", "livenessProbe");

    private Probes() {}

    static List<Finding> findings(Manifest manifest) {
        return Workload.of(manifest).stream()
                .filter(Workload::isLongRunning)
                .flatMap(workload -> workload.containers().stream())
                .flatMap(container -> WANTED.stream()
                        .filter(probe -> !container.json().has(probe))
                        .map(probe -> container.finding("has no " + probe)))
                .toList();
    }
}
