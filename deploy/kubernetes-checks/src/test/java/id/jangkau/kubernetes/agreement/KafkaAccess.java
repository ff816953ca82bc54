package id.jangkau.kubernetes.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.service.ServiceConfiguration;

/** Whether users may do in Kafka what their service does, on what there is, and nothing on another's topics. */
final class KafkaAccess {
    private static final String PREFIX = "prefix";

    private KafkaAccess() {}

    static List<Finding> findings(Manifest manifest) {
        var findings = new ArrayList<Finding>();
        for (var user : manifest.of("KafkaUser")) {
            findings.addAll(aboutNothing(manifest, user));
        }
        for (var service : ServiceConfiguration.ALL) {
            manifest.of("KafkaUser").stream()
                    .filter(user -> user.name().equals(service.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            user -> findings.addAll(ofService(user, service)),
                            () -> findings.add(new Finding("KafkaUser/" + service.name(), "is missing")));
        }
        return List.copyOf(findings);
    }

    private static List<Finding> aboutNothing(Manifest manifest, KubernetesObject user) {
        var topics = new TreeSet<>(manifest.names("KafkaTopic"));
        var groups = new TreeSet<String>();
        ServiceConfiguration.ALL.forEach(service -> groups.addAll(service.consumerGroups()));
        for (var connect : manifest.of("KafkaConnect")) {
            groups.add(connect.at("/spec/groupId").asText());
            Stream.of("config", "offset", "status")
                    .map(kept -> connect.at("/spec/" + kept + "StorageTopic").asText())
                    .forEach(topics::add);
        }
        return acls(user)
                .map(acl -> acl.path("resource"))
                .filter(resource -> switch (resource.path("type").asText()) {
                    case "topic" -> !isThere(resource, topics);
                    case "group" -> !isThere(resource, groups);
                    default -> true;
                })
                .map(resource -> user.finding(
                        "may do something to the " + resource.path("type").asText() + " "
                                + resource.path("name").asText() + ", which there is not"))
                .toList();
    }

    private static boolean isThere(JsonNode resource, Set<String> names) {
        var name = resource.path("name").asText();
        return resource.path("patternType").asText().equals(PREFIX)
                ? !name.isEmpty() && names.stream().anyMatch(other -> other.startsWith(name))
                : names.contains(name);
    }

    private static List<Finding> ofService(KubernetesObject user, ServiceConfiguration service) {
        var findings = new ArrayList<Finding>();
        service.consumedTopics().forEach(topic -> demand(user, "topic", topic, "Read", findings));
        service.consumerGroups().forEach(group -> demand(user, "group", group, "Read", findings));
        service.deadLetterTopics().forEach(topic -> demand(user, "topic", topic, "Write", findings));
        service.ownedTopics().forEach(topic -> demand(user, "topic", topic, "Write", findings));
        for (var topic : KafkaTopics.EVENTS) {
            if (!service.ownedTopics().contains(topic) && may(user, "topic", topic, "Write")) {
                findings.add(user.finding("may Write to the topic " + topic + ", which is another's"));
            }
        }
        return findings;
    }

    private static void demand(
            KubernetesObject user, String type, String name, String operation, List<Finding> findings) {
        if (!may(user, type, name, operation)) {
            findings.add(user.finding("may not " + operation + " the " + type + " " + name));
        }
    }

    private static boolean may(KubernetesObject user, String type, String name, String operation) {
        return acls(user)
                .filter(acl ->
                        acl.at("/resource/type").asText().equals(type) && isThere(acl.path("resource"), Set.of(name)))
                .flatMap(acl -> StreamSupport.stream(acl.path("operations").spliterator(), false))
                .map(JsonNode::asText)
                .anyMatch(allowed -> allowed.equals(operation) || allowed.equals("All"));
    }

    private static Stream<JsonNode> acls(KubernetesObject user) {
        return StreamSupport.stream(user.at("/spec/authorization/acls").spliterator(), false);
    }
}
