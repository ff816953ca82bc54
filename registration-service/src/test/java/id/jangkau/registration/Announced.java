package id.jangkau.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.Topics;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What others hear, read from the real topic. */
public record Announced(
        String type, JsonNode state, @Nullable String traceParent) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The state of an enrollment in that version, once it is there. */
    public static Announced of(String enrollmentId, int version) {
        return Awaitility.await()
                .until(
                        () -> all(enrollmentId).stream()
                                .filter(heard -> heard.state.path("version").asInt() == version)
                                .toList(),
                        heard -> !heard.isEmpty())
                .getFirst();
    }

    /** Everything said of an enrollment until now, in its order. */
    public static List<Announced> all(String enrollmentId) {
        return all(record -> record.key().equals(enrollmentId));
    }

    /** Everything said until now of enrollments of that type that a bank has, or was paid for, as the event says. */
    public static List<Announced> all(String type, UUID partnerId) {
        return all(record -> true).stream()
                .filter(heard -> heard.type.endsWith(type)
                        && heard.state.at("/categories/partnerId").asText().equals(partnerId.toString()))
                .toList();
    }

    private static List<Announced> all(Predicate<ConsumerRecord<String, byte[]>> wanted) {
        List<Announced> heard = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ENROLLMENTS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(100))) {
                    if (wanted.test(each)) {
                        heard.add(read(each));
                    }
                }
            }
        }
        return heard;
    }

    private static Announced read(ConsumerRecord<String, byte[]> event) {
        Header traceParent = event.headers().lastHeader(CloudEventHeaders.TRACE_PARENT);
        try {
            return new Announced(
                    new String(
                            event.headers().lastHeader(CloudEventHeaders.TYPE).value(), UTF_8),
                    JSON.readTree(event.value()),
                    traceParent == null ? null : new String(traceParent.value(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
