package id.jangkau.kubernetes.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import id.jangkau.event.Topics;
import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import id.jangkau.kubernetes.service.ServiceConfiguration;

/** Whether the topics of the contract and of the services' channels are those that are made. */
final class KafkaTopics {
    static final Set<String> EVENTS = Set.of(Topics.AGENCIES, Topics.ENROLLMENTS);

    private static final String FOR_EVER = "-1";
    private static final int PARTITIONS = 12;

    private KafkaTopics() {}

    static List<Finding> findings(Manifest manifest) {
        var findings = new ArrayList<Finding>();
        var made = Set.copyOf(manifest.names("KafkaTopic"));
        for (var service : ServiceConfiguration.ALL) {
            for (var topic : service.consumedTopics()) {
                if (!EVENTS.contains(topic)) {
                    findings.add(new Finding(service.name(), "reads " + topic + ", which is none of the contract"));
                }
            }
        }
        var wanted = wanted(manifest);
        for (var topic : wanted) {
            if (!made.contains(topic)) {
                findings.add(new Finding("KafkaTopic/" + topic, "is wanted and not made"));
            }
        }
        for (var topic : manifest.of("KafkaTopic")) {
            if (!wanted.contains(topic.name())) {
                findings.add(topic.finding("is made and nobody's"));
            }
            findings.addAll(ofEvents(topic));
        }
        return List.copyOf(findings);
    }

    /** Topics of events, dead letters, and what Debezium writes by itself. */
    static Set<String> wanted(Manifest manifest) {
        var wanted = new TreeSet<>(EVENTS);
        ServiceConfiguration.ALL.forEach(service -> wanted.addAll(service.deadLetterTopics()));
        for (var connector : manifest.of("KafkaConnector")) {
            var config = connector.at("/spec/config");
            wanted.add(config.path("topic.heartbeat.prefix").asText() + "."
                    + config.path("topic.prefix").asText());
        }
        return wanted;
    }

    private static List<Finding> ofEvents(KubernetesObject topic) {
        var findings = new ArrayList<Finding>();
        boolean events = EVENTS.contains(topic.name());
        boolean deadLetters = EVENTS.stream().map(Topics::deadLettersOf).anyMatch(topic.name()::equals);
        int partitions = topic.at("/spec/partitions").asInt();
        if (events && partitions != PARTITIONS) {
            findings.add(topic.finding("has " + partitions + " partitions, not " + PARTITIONS));
        }
        if ((events || deadLetters)
                && !topic.at("/spec/config/retention.ms").asText().equals(FOR_EVER)) {
            findings.add(topic.finding("forgets events"));
        }
        return findings;
    }
}
