package id.jangkau.statistics.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import id.jangkau.event.AgencyEventType;
import id.jangkau.event.AgencyState;
import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.EnrollmentState;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.EventJson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Sends events as the other services' outboxes do. */
public final class EventSender implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final EventJson json = new EventJson();
    private final List<ProducerRecord<String, byte[]>> waiting = new ArrayList<>();

    public EventSender(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public EventSender agency(AgencyState agency) {
        return raw(Topics.AGENCIES, agency.partnerId(), AgencyEventType.ACTIVATED.type(), json.write(agency));
    }

    public EventSender enrollment(EnrollmentState enrollment) {
        String type = EnrollmentEventType.CORRECTED.type(); // consumers go by the state, not by what happened
        return raw(Topics.ENROLLMENTS, enrollment.enrollmentId(), type, json.write(enrollment));
    }

    public EventSender contribution(ContributionPaid paid) {
        return raw(
                Topics.ENROLLMENTS,
                paid.enrollmentId(),
                EnrollmentEventType.CONTRIBUTION_PAID.type(),
                json.write(paid));
    }

    public EventSender refund(ContributionRefunded refunded) {
        return raw(
                Topics.ENROLLMENTS,
                refunded.enrollmentId(),
                EnrollmentEventType.CONTRIBUTION_REFUNDED.type(),
                json.write(refunded));
    }

    public EventSender raw(String topic, UUID key, String type, String body) {
        var record = new ProducerRecord<>(topic, key.toString(), body.getBytes(UTF_8));
        record.headers()
                .add(CloudEventHeaders.TYPE, type.getBytes(UTF_8))
                .add(CloudEventHeaders.TIME, Instant.now().toString().getBytes(UTF_8));
        waiting.add(record);
        return this;
    }

    /** Returns once Kafka has acknowledged all of them. */
    public void send() {
        var sent = waiting.stream().map(producer::send).toList();
        waiting.clear();
        producer.flush();
        assertThat(sent).allSatisfy(acknowledged -> acknowledged.get());
    }

    @Override
    public void close() {
        producer.close();
    }
}
