package id.jangkau.kubernetes.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;

/** Whether addresses inside the cluster lead to a Service that there is, or that an operator makes, and to its port. */
final class Addresses {
    private static final Pattern URL = Pattern.compile(
            "^(?:jdbc:postgresql|https?)://([a-z][a-z0-9-]*)((?:[.][a-z0-9-]+)*)(?::(\\d+))?(?:[/?].*)?$");
    private static final Pattern HOST_AND_PORT = Pattern.compile("^([a-z][a-z0-9-]*)((?:[.][a-z0-9-]+)*):(\\d+)$");
    private static final Pattern IN_THE_CLUSTER = Pattern.compile("|[.]jangkau([.]svc([.]cluster[.]local)?)?");
    private static final Set<String> HOST_FIELDS = Set.of("database.hostname");
    private static final int POSTGRESQL = 5432;
    private static final int KEYCLOAK = 8080;

    private Addresses() {}

    static List<Finding> findings(Manifest manifest) {
        var offered = offered(manifest);
        return manifest.objects().stream()
                .filter(object -> !object.kind().equals("KeycloakRealmImport"))
                .flatMap(object -> texts(object).stream()
                        .flatMap(text -> fault(text, offered).stream())
                        .map(object::finding))
                .toList();
    }

    private static Optional<String> fault(String text, Map<String, Set<Integer>> offered) {
        for (var form : List.of(URL, HOST_AND_PORT)) {
            var address = form.matcher(text);
            if (address.matches()
                    && IN_THE_CLUSTER.matcher(address.group(2)).matches()
                    && !address.group(1).equals("localhost")) {
                var ports = offered.getOrDefault(address.group(1), Set.of());
                var port = Optional.ofNullable(address.group(3)).map(Integer::valueOf);
                if (ports.isEmpty()) {
                    return Optional.of("leads to " + address.group(1) + ", which there is not");
                }
                return port.filter(number -> !ports.contains(number))
                        .map(number -> "leads to port " + number + " of " + address.group(1) + ", which has " + ports);
            }
        }
        return Optional.empty();
    }

    /** Ports by name of a Service. */
    private static Map<String, Set<Integer>> offered(Manifest manifest) {
        var offered = new HashMap<String, Set<Integer>>();
        BiConsumer<String, Integer> offer = (name, port) ->
                offered.computeIfAbsent(name, any -> new TreeSet<>()).add(port);
        for (var service : manifest.of("Service")) {
            service.at("/spec/ports")
                    .forEach(port ->
                            offer.accept(service.name(), port.path("port").asInt()));
        }
        for (var cluster : manifest.names("Cluster")) {
            List.of("-rw", "-ro", "-r").forEach(end -> offer.accept(cluster + end, POSTGRESQL));
        }
        for (var kafka : manifest.of("Kafka")) {
            kafka.at("/spec/kafka/listeners")
                    .forEach(listener -> offer.accept(
                            kafka.name() + "-kafka-bootstrap",
                            listener.path("port").asInt()));
        }
        for (var keycloak : manifest.of("Keycloak")) {
            if (keycloak.at("/spec/http/httpEnabled").asBoolean()) {
                offer.accept(
                        keycloak.name() + "-service",
                        keycloak.at("/spec/http/httpPort").asInt(KEYCLOAK));
            }
        }
        return offered;
    }

    /** All of an object's texts; what is a host by its name is written as one with a port. */
    private static Set<String> texts(KubernetesObject object) {
        var texts = new TreeSet<String>();
        collect(object.json(), texts);
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.properties().stream()
                .filter(field -> HOST_FIELDS.contains(field.getKey()))
                .map(host -> "jdbc:postgresql://" + host.getValue().asText())
                .forEach(texts::add);
        if (node.path("name").asText().equals("PGHOST")) {
            texts.add("jdbc:postgresql://" + node.path("value").asText());
        }
        StreamSupport.stream(node.spliterator(), false).forEach(child -> collect(child, texts));
    }
}
