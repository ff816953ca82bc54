package id.jangkau.systemtests.bench.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import id.jangkau.event.CloudEventHeaders;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An idempotent producer, set as the services' own is. */
public final class PlainProducer implements AutoCloseable {
    private final Producer<String, byte[]> producer;

    public PlainProducer(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Returns when every one is acknowledged. */
    public void send(int number, IntFunction<ProducerRecord<String, byte[]>> event)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            answers.add(producer.send(event.apply(i)));
        }
        for (Future<RecordMetadata> answer : answers) {
            answer.get();
        }
    }

    /**
     * A CloudEvent with the headers that the relay gives it.
     *
     * @param time RFC 3339, when the change was recorded
     */
    public static ProducerRecord<String, byte[]> event(
            String topic, String key, String type, String json, String time) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, json.getBytes(UTF_8));
        header(event, CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_1_0);
        header(event, CloudEventHeaders.ID, UUID.randomUUID().toString());
        header(event, CloudEventHeaders.SOURCE, "/registration-service");
        header(event, CloudEventHeaders.TYPE, type);
        header(event, CloudEventHeaders.SUBJECT, key);
        header(event, CloudEventHeaders.TIME, time);
        header(event, CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON);
        return event;
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
