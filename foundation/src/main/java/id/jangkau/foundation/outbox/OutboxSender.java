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
import org.jboss.logging.Logger;

import id.jangkau.event.CloudEventHeaders;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends rows of the outbox as CloudEvents. */
@Singleton
class OutboxSender {
    private static final Logger LOG = Logger.getLogger(OutboxSender.class);

    private final Producer<String, byte[]> producer;
    private final String source;

    OutboxSender(
            Producer<String, byte[]> producer, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.producer = producer;
        this.source = "/" + application;
    }

    /** Sends in order, waits for as long as Kafka is away, and answers those that Kafka acknowledged. */
    List<OutboxRows.Row> send(List<OutboxRows.Row> rows) throws InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(rows.size());
        try {
            for (OutboxRows.Row row : rows) {
                answers.add(producer.send(cloudEvent(row)));
            }
        } catch (KafkaException e) {
            LOG.warnf("Kafka takes no more events for now: %s", e.getMessage());
        }
        List<OutboxRows.Row> acknowledged = new ArrayList<>(rows.size());
        for (int i = 0; i < answers.size(); i++) {
            if (isAcknowledged(answers.get(i))) {
                acknowledged.add(rows.get(i));
            }
        }
        return acknowledged;
    }

    private static boolean isAcknowledged(Future<RecordMetadata> answer) throws InterruptedException {
        try {
            answer.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warnf(e, "Kafka did not take an event");
            return false;
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
}
