package id.jangkau.systemtests;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.event.AgencyEventType;
import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.Topics;
import id.jangkau.local.stack.Part;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be read is parked with the reason, what is not known is ignored, and the rest goes on. */
class UnreadableEventIT {
    private final Bank bank = Bank.first();
    private final Statistics statistics = new Statistics();
    private final String servers = "localhost:" + Running.stack().settings().port(Part.KAFKA);

    @ParameterizedTest
    @ValueSource(strings = {Topics.ENROLLMENTS, Topics.AGENCIES})
    void isParkedWithItsReasonAndTheRestGoesOn(String topic) throws Exception {
        String key = UUID.randomUUID().toString();
        String known =
                topic.equals(Topics.AGENCIES) ? AgencyEventType.LISTED.type() : EnrollmentEventType.REGISTERED.type();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            producer.send(event(topic, key, known, "{\"this is\": not JSON")).get();
            producer.send(event(topic, key, known, "{\"version\": 1}")).get();
            producer.send(event(topic, key, "id.jangkau.something.new", "{}")).get();
        }
        bank.enrollAndPay(Workers.today());
        statistics.awaitFigures(Ledger.expected()::equals);

        // each topic has two readers, and each parks what it cannot read
        int readers = 2;
        List<ConsumerRecord<String, String>> parked = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> parked(topic, key), letters -> letters.size() == 2 * readers);
        assertThat(parked)
                .extracting(letter -> EventTopic.header(letter, "dlq-reason"))
                .allMatch(reason -> reason.startsWith("unreadable"));
        assertThat(parked)
                .extracting(letter -> EventTopic.header(letter, "dlq-topic"))
                .containsOnly(topic);
        assertThat(parked).extracting(ConsumerRecord::value).contains("{\"this is\": not JSON", "{\"version\": 1}");
    }

    private static ProducerRecord<String, String> event(String topic, String key, String type, String body) {
        var event = new ProducerRecord<>(topic, key, body);
        event.headers().add(CloudEventHeaders.TYPE, type.getBytes(UTF_8));
        return event;
    }

    private List<ConsumerRecord<String, String>> parked(String topic, String key) {
        return new EventTopic(servers, Topics.deadLettersOf(topic))
                .content().stream().filter(letter -> key.equals(letter.key())).toList();
    }
}
