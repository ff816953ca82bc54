package id.jangkau.kubernetes.monitoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Pods;
import id.jangkau.kubernetes.manifest.Selector;
import id.jangkau.kubernetes.manifest.Workload;

/** Whether Prometheus reads every service's metrics, under its name as the job, and waits as long as they may take. */
final class Scraping {
    private static final String PATH = "/q/metrics";
    private static final String JOB = "app.kubernetes.io/name";
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration AT_MOST = Duration.ofSeconds(25);

    private Scraping() {}

    static List<Finding> findings(Manifest manifest) {
        var findings = new ArrayList<Finding>();
        var pods = Pods.of(manifest);
        for (var monitor : manifest.of("PodMonitor")) {
            if (pods.stream().noneMatch(pod -> selects(monitor, pod))) {
                findings.add(monitor.finding("selects no pod"));
            }
        }
        for (var workload : Workload.of(manifest)) {
            if (workload.isLongRunning() && workload.service().isPresent()) {
                findings.addAll(ofService(manifest, workload));
            }
        }
        return List.copyOf(findings);
    }

    private static boolean selects(KubernetesObject monitor, Pods pod) {
        return new Selector(monitor.at("/spec/selector")).selects(pod.labels());
    }

    private static List<Finding> ofService(Manifest manifest, Workload workload) {
        var pod = new Pods(workload.owner().id(), workload.labels());
        var monitors = manifest.of("PodMonitor").stream()
                .filter(monitor -> selects(monitor, pod))
                .toList();
        if (monitors.isEmpty()) {
            return List.of(workload.owner().finding("has no PodMonitor"));
        }
        var findings = new ArrayList<Finding>();
        for (var monitor : monitors) {
            if (!monitor.at("/spec/jobLabel").asText().equals(JOB)
                    || !workload.owner().name().equals(workload.labels().get(JOB))) {
                findings.add(monitor.finding(
                        "does not call the job " + workload.owner().name()));
            }
            var endpoint = monitor.at("/spec/podMetricsEndpoints/0");
            if (!endpoint.path("path").asText().equals(PATH)
                    || !hasPort(workload, endpoint.path("port").asText())) {
                findings.add(monitor.finding("does not ask for " + PATH + " where the service listens"));
            }
            if (!isLasting(endpoint.path("interval"), EVERY) || !isLasting(endpoint.path("scrapeTimeout"), AT_MOST)) {
                findings.add(monitor.finding("does not ask every 30 seconds, for 25 at most"));
            }
        }
        return findings;
    }

    private static boolean isLasting(JsonNode written, Duration wanted) {
        return written.asText().equals(wanted.toSeconds() + "s");
    }

    private static boolean hasPort(Workload workload, String name) {
        return workload.containers().stream()
                .flatMap(container ->
                        StreamSupport.stream(container.json().path("ports").spliterator(), false))
                .anyMatch(port -> port.path("name").asText().equals(name));
    }
}
