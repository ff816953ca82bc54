package id.jangkau.kubernetes.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Selector;
import id.jangkau.kubernetes.manifest.Workload;
import id.jangkau.kubernetes.service.ServiceConfiguration;

/** Whether a service is asked at the port where it listens: by its Service, by probes, and as its policy allows. */
final class Ports {
    private static final String PROBED = "/q/health/";

    private Ports() {}

    static List<Finding> findings(Manifest manifest) {
        return Workload.of(manifest).stream()
                .filter(Workload::isLongRunning)
                .flatMap(workload -> workload.service().stream()
                        .flatMap(service -> findings(
                                manifest,
                                workload,
                                ServiceConfiguration.of(service).port())))
                .toList();
    }

    private static Stream<Finding> findings(Manifest manifest, Workload workload, int listensAt) {
        var findings = new ArrayList<Finding>();
        for (var container : workload.containers()) {
            if (port(container, "http").filter(port -> port == listensAt).isEmpty()) {
                findings.add(container.finding("has no port http of " + listensAt + ", where the service listens"));
            }
            for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                misdirected(container, container.json().at("/" + probe + "/httpGet"))
                        .map(fault -> container.finding(probe + " asks " + fault))
                        .ifPresent(findings::add);
            }
        }
        for (var service : manifest.of("Service")) {
            if (Selector.ofLabels(service.at("/spec/selector")).selects(workload.labels())) {
                findings.addAll(ofService(service, workload, listensAt));
            }
        }
        return findings.stream();
    }

    private static List<Finding> ofService(KubernetesObject service, Workload workload, int listensAt) {
        var findings = new ArrayList<Finding>();
        for (var port : service.at("/spec/ports")) {
            var target = port.path("targetPort");
            var reached = target.isTextual()
                    ? workload.containers().stream()
                            .flatMap(container -> port(container, target.asText()).stream())
                            .findFirst()
                    : Optional.of(target.asInt(port.path("port").asInt()));
            if (reached.filter(number -> number == listensAt).isEmpty()) {
                findings.add(service.finding("leads to port " + target.asText() + ", not to " + listensAt));
            }
        }
        return findings;
    }

    private static Optional<String> misdirected(Workload.Container container, JsonNode get) {
        if (get.isMissingNode()) {
            return Optional.empty();
        }
        var path = get.path("path").asText();
        var port = get.path("port");
        boolean there = port.isTextual()
                ? port(container, port.asText()).isPresent()
                : ports(container).anyMatch(other -> other.path("containerPort").asInt() == port.asInt());
        return there && path.startsWith(PROBED) ? Optional.empty() : Optional.of(path + " at port " + port.asText());
    }

    private static Optional<Integer> port(Workload.Container container, String name) {
        return ports(container)
                .filter(port -> port.path("name").asText().equals(name))
                .map(port -> port.path("containerPort").asInt())
                .findFirst();
    }

    private static Stream<JsonNode> ports(Workload.Container container) {
        return StreamSupport.stream(container.json().path("ports").spliterator(), false);
    }
}
