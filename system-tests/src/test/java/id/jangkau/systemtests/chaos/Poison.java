package id.jangkau.systemtests.chaos;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.Topics;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Events that nobody can read, put among the others. They have no id, and the keys tell them. */
final class Poison implements AutoCloseable {
    private static final Set<String> KEYS = ConcurrentHashMap.newKeySet();
    private static final String UNREADABLE = "{\"enrollmentId\": \"not an id\", \"version\": 1";

    private final KafkaProducer<String, String> producer;

    Poison(String servers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
    }

    static boolean isPoison(ConsumerRecord<String, String> record) {
        return KEYS.contains(record.key());
    }

    /** One more in the topic of enrollments; returns once it is there, with its key. */
    String add() {
        String key = UUID.randomUUID().toString();
        KEYS.add(key);
        var event = new ProducerRecord<>(Topics.ENROLLMENTS, key, UNREADABLE);
        event.headers()
                .add(
                        CloudEventHeaders.TYPE,
                        EnrollmentEventType.REGISTERED.type().getBytes(UTF_8));
        try {
            producer.send(event).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return key;
    }

    @Override
    public void close() {
        producer.close();
    }
}
