package id.jangkau.foundation.outbox;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import id.jangkau.event.CloudEventHeaders;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends a batch as CloudEvents and returns once Kafka has acknowledged every one of them. */
@Singleton
class OutboxSender {
    private final Producer<String, byte[]> producer;
    private final String source;

    OutboxSender(
            Producer<String, byte[]> producer, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.producer = producer;
        this.source = "/" + application;
    }

    void send(List<OutboxRows.Row> rows) throws NotAcknowledged, InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        try {
            for (OutboxRows.Row row : rows) {
                answers.add(producer.send(cloudEvent(row)));
            }
            producer.flush();
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException | KafkaException e) {
            throw new NotAcknowledged(e);
        }
    }

    private ProducerRecord<String, byte[]> cloudEvent(OutboxRows.Row row) {
        var event = new ProducerRecord<>(row.topic(), row.key(), row.payload().getBytes(UTF_8));
        header(event, CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_1_0);
        header(event, CloudEventHeaders.ID, row.id());
        header(event, CloudEventHeaders.SOURCE, source);
        header(event, CloudEventHeaders.TYPE, row.type());
        header(event, CloudEventHeaders.SUBJECT, row.key());
        header(event, CloudEventHeaders.TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.time()));
        header(event, CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON);
        if (row.traceParent() != null) {
            header(event, CloudEventHeaders.TRACE_PARENT, row.traceParent());
        }
        return event;
    }

    private static void header(ProducerRecord<?, ?> event, String name, String value) {
        event.headers().add(name, value.getBytes(UTF_8));
    }

    /** At least one of the batch may not have arrived: all of it is sent again. */
    static final class NotAcknowledged extends Exception {
        NotAcknowledged(Exception cause) {
            super("Kafka did not acknowledge a batch", cause);
        }
    }
}
