package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.systemtests.EventTopic;

/**
 * What the topic of enrollments says. The relay may send again what it has sent, from any event on; then the same events come
 * again in the same order. What it may not: skip a version, or send another event under a version that it has sent.
 */
final class EventOrder {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By the event's own id. */
    private final Map<String, ConsumerRecord<String, String>> different = new LinkedHashMap<>();

    private final Map<String, Long> lastVersion = new HashMap<>();
    private final Map<String, Long> newestVersion = new HashMap<>();
    private final List<String> disordered = new ArrayList<>();

    /** Poison, which has no id, is passed over. */
    static EventOrder of(List<ConsumerRecord<String, String>> records) {
        var order = new EventOrder();
        records.stream().filter(record -> !id(record).isEmpty()).forEach(order::next);
        return order;
    }

    /** One line for each event that is not where it may be. */
    List<String> disordered() {
        return List.copyOf(disordered);
    }

    /** Enrollment and version of each event that carries one. */
    List<String> versions() {
        return different.values().stream()
                .filter(record -> !isContribution(record))
                .map(record -> record.key() + " " + version(record))
                .toList();
    }

    /** Each enrollment and the newest of its versions. */
    List<String> newest() {
        return newestVersion.entrySet().stream()
                .map(newest -> newest.getKey() + " " + newest.getValue())
                .toList();
    }

    /** Kode iuran and amount of each payment. */
    List<String> payments() {
        return different.values().stream()
                .filter(EventOrder::isContribution)
                .map(EventOrder::body)
                .map(paid -> paid.path("billingCode").asText() + " "
                        + paid.path("amount").asLong())
                .toList();
    }

    Collection<ConsumerRecord<String, String>> different() {
        return different.values();
    }

    private void next(ConsumerRecord<String, String> record) {
        ConsumerRecord<String, String> before = different.putIfAbsent(id(record), record);
        if (before != null && !before.value().equals(record.value())) {
            disordered.add(record.key() + ": another event under the id " + id(record));
        }
        if (!isContribution(record)) {
            long version = version(record);
            long last = lastVersion.getOrDefault(record.key(), 0L);
            if (version > last + 1) {
                disordered.add(record.key() + ": version " + version + " after " + last);
            }
            if (version <= last && before == null) {
                disordered.add(record.key() + ": version " + version + " for the first time after " + last);
            }
            lastVersion.put(record.key(), version);
            newestVersion.merge(record.key(), version, Math::max);
        }
    }

    private static boolean isContribution(ConsumerRecord<String, String> record) {
        return EventTopic.header(record, CloudEventHeaders.TYPE).equals(EnrollmentEventType.CONTRIBUTION_PAID.type());
    }

    private static long version(ConsumerRecord<String, String> record) {
        return body(record).path("version").asLong();
    }

    private static String id(ConsumerRecord<String, String> record) {
        return EventTopic.header(record, CloudEventHeaders.ID);
    }

    private static JsonNode body(ConsumerRecord<String, String> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(record.value(), e);
        }
    }
}
