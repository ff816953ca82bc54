package id.jangkau.partner;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.EnrollmentState;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.EventJson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Tells what registration-service tells, in any order and as often as a test likes. */
public final class EnrollmentTopic {
    private EnrollmentTopic() {}

    /** An event on its way, with the enrollment that is its key. */
    public record Event(UUID enrollment, EnrollmentEventType type, String body) {}

    public static Event registered(String partner, LocalDate on) {
        UUID id = UUID.randomUUID();
        var state = new EnrollmentState(id, id, 1, "REGISTERED", categories(partner), on, null, List.of());
        return event(id, EnrollmentEventType.REGISTERED, state);
    }

    public static Event paid(ContributionPaid paid) {
        return event(paid.enrollmentId(), EnrollmentEventType.CONTRIBUTION_PAID, paid);
    }

    /** The whole of it. */
    public static Event refunded(ContributionPaid paid, LocalDate on) {
        var refund = new ContributionRefunded(
                UUID.randomUUID(),
                paid.contributionId(),
                paid.enrollmentId(),
                paid.participantId(),
                paid.billingCode(),
                paid.channel(),
                paid.paidOn(),
                on,
                paid.amount(),
                paid.categories());
        return event(paid.enrollmentId(), EnrollmentEventType.CONTRIBUTION_REFUNDED, refund);
    }

    public static ContributionPaid contribution(String partner, LocalDate on, long amount, String channel) {
        return new ContributionPaid(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "2503000000017",
                channel,
                on,
                amount,
                List.of(new ContributionPaid.Month(YearMonth.from(on), amount, 0, 0)),
                categories(partner));
    }

    /** Returns once Kafka has all of them. */
    public static void send(List<Event> events) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var sent = new ArrayList<>(events)
                    .stream().map(EnrollmentTopic::record).map(producer::send).toList();
            producer.flush();
            assertThat(sent).allSatisfy(acknowledged -> acknowledged.get());
        }
    }

    private static ProducerRecord<String, byte[]> record(Event event) {
        var record = new ProducerRecord<>(
                Topics.ENROLLMENTS, event.enrollment().toString(), event.body().getBytes(UTF_8));
        record.headers()
                .add(CloudEventHeaders.TYPE, event.type().type().getBytes(UTF_8))
                .add(CloudEventHeaders.TIME, "2025-03-14T10:15:30+08:00".getBytes(UTF_8));
        return record;
    }

    private static Event event(UUID enrollment, EnrollmentEventType type, Object data) {
        return new Event(enrollment, type, new EventJson().write(data));
    }

    private static EnrollmentCategories categories(String partner) {
        return new EnrollmentCategories(
                UUID.fromString(partner), "TRADER", "FEMALE", "25-34", "51.71", null, List.of("JKK", "JKM"));
    }
}
