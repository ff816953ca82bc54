package id.jangkau.kubernetes.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Workload;
import id.jangkau.kubernetes.service.ServiceConfiguration;
import id.jangkau.kubernetes.service.SettingNames;

/** Whether every environment variable of a service's pods is one that the service reads; a misspelled one is not. */
final class Settings {
    private Settings() {}

    static List<Finding> findings(Manifest manifest) {
        return Workload.of(manifest).stream()
                .flatMap(workload -> workload.service().stream()
                        .flatMap(service -> findings(manifest, workload, ServiceConfiguration.of(service))))
                .distinct()
                .toList();
    }

    private static Stream<Finding> findings(Manifest manifest, Workload workload, ServiceConfiguration service) {
        var findings = new ArrayList<Finding>();
        var known = SettingNames.variablesOf(service);
        for (var container : workload.containers()) {
            for (var variable : container.json().path("env")) {
                unknown(known, variable.path("name").asText(), service)
                        .map(container::finding)
                        .forEach(findings::add);
            }
            for (var source : container.json().path("envFrom")) {
                var map = "ConfigMap/" + source.at("/configMapRef/name").asText();
                findings.addAll(ofMap(manifest, workload, map, known, service));
            }
        }
        return findings.stream();
    }

    private static List<Finding> ofMap(
            Manifest manifest, Workload workload, String map, Set<String> known, ServiceConfiguration service) {
        return manifest.objects().stream()
                .filter(object -> object.id().equals(map))
                .findFirst()
                .map(found -> variables(found).stream()
                        .flatMap(variable -> unknown(known, variable, service))
                        .map(found::finding)
                        .toList())
                .orElseGet(() -> List.of(workload.owner().finding("reads " + map + ", which there is not")));
    }

    private static Set<String> variables(KubernetesObject map) {
        return new TreeSet<>(KubernetesObject.texts(map.at("/data")).keySet());
    }

    private static Stream<String> unknown(Set<String> known, String variable, ServiceConfiguration service) {
        return known.contains(variable)
                ? Stream.empty()
                : Stream.of("sets " + variable + ", which " + service.name() + " does not read");
    }
}
