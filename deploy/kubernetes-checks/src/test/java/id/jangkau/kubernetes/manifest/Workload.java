package id.jangkau.kubernetes.manifest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Something that makes pods, and how they look. */
public record Workload(KubernetesObject owner, JsonNode template) {
    private static final Set<String> LONG_RUNNING = Set.of("Deployment", "StatefulSet", "DaemonSet");

    /** All of a manifest but those of operators. */
    public static List<Workload> of(Manifest manifest) {
        return manifest.of("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob").stream()
                .map(owner -> new Workload(
                        owner,
                        owner.at(
                                owner.kind().equals("CronJob") ? "/spec/jobTemplate/spec/template" : "/spec/template")))
                .toList();
    }

    /** Whether it is there to stay. */
    public boolean isLongRunning() {
        return LONG_RUNNING.contains(owner.kind());
    }

    /** The pods' labels. */
    public Map<String, String> labels() {
        return KubernetesObject.texts(template.at("/metadata/labels"));
    }

    /** The pods' specification. */
    public JsonNode spec() {
        return template.path("spec");
    }

    /** The pods' containers, those that go first included. */
    public List<Container> containers() {
        return Stream.of("initContainers", "containers")
                .flatMap(list -> StreamSupport.stream(spec().path(list).spliterator(), false))
                .map(json -> new Container(this, json))
                .toList();
    }

    /** The service of this project whose image its first container runs; empty for others' images. */
    public Optional<String> service() {
        return containers().stream()
                .map(container -> container.json().path("image").asText())
                .filter(image -> image.matches("jangkau/[a-z]+-service(:.*)?"))
                .map(image -> image.substring("jangkau/".length()).replaceFirst(":.*", ""))
                .findFirst();
    }

    /** A container of such pods. */
    public record Container(Workload workload, JsonNode json) {
        /** Its name. */
        public String name() {
            return json.path("name").asText();
        }

        /** A finding on it, which names it. */
        public Finding finding(String fault) {
            return workload.owner().finding("container " + name() + " " + fault);
        }
    }
}
