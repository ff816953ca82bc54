package id.jangkau.kubernetes.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.manifest.Workload;
import id.jangkau.kubernetes.service.RequiredSettings;
import id.jangkau.kubernetes.service.ServiceConfiguration;
import id.jangkau.kubernetes.service.SettingNames;

/** Whether a service's pods get the environment variables that it wants, and none that it does not read: a misspelled one. */
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
        var missing = new TreeSet<>(RequiredSettings.variablesOf(service));
        for (var container : workload.containers()) {
            var variables = StreamSupport.stream(container.json().path("env").spliterator(), false)
                    .map(variable -> variable.path("name").asText())
                    .toList();
            unknown(known, variables, service).map(container::finding).forEach(findings::add);
            missing.removeAll(Set.copyOf(variables));
            for (var source : container.json().path("envFrom")) {
                var id = "ConfigMap/" + source.at("/configMapRef/name").asText();
                var map = manifest.objects().stream()
                        .filter(object -> object.id().equals(id))
                        .findFirst();
                if (map.isEmpty()) {
                    findings.add(container.finding("reads " + id + ", which there is not"));
                }
                map.ifPresent(found -> {
                    var read = variables(found);
                    unknown(known, read, service).map(found::finding).forEach(findings::add);
                    missing.removeAll(read);
                });
            }
        }
        missing.forEach(variable -> findings.add(workload.owner()
                .finding("does not set " + variable + ", without which " + service.name() + " does not start")));
        return findings.stream();
    }

    private static Set<String> variables(KubernetesObject map) {
        return KubernetesObject.texts(map.at("/data")).keySet();
    }

    private static Stream<String> unknown(
            Set<String> known, Collection<String> variables, ServiceConfiguration service) {
        return variables.stream()
                .filter(variable -> !known.contains(variable))
                .sorted()
                .map(variable -> "sets " + variable + ", which " + service.name() + " does not read");
    }
}
