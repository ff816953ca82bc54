package id.jangkau.statistics.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

@QuarkusTest
class ConsumptionTest extends RealService {
    @Inject
    MeterRegistry metrics;

    @Test
    void ignoresUnknownTypesParksUnreadableBodiesAndGoesOn() {
        UUID worker = id(77);
        double ignored = count("ignored");
        String readable = EnrollmentEventType.REGISTERED.type();

        events.raw(Topics.ENROLLMENTS, worker, "id.jangkau.registration.enrollment.celebrated", "{}")
                .raw(Topics.ENROLLMENTS, worker, readable, "{\"enrollmentId\": 7")
                .raw(Topics.ENROLLMENTS, worker, readable, "{\"enrollmentId\": \"" + worker + "\"}")
                .enrollment(protectedBy(worker, 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")))
                .send();

        soon().untilAsserted(() -> reader().get("/v1/coverage?asOf=" + TODAY)
                .then()
                .statusCode(200)
                .body("participants.activeSince", equalTo(1)));
        assertThat(count("ignored")).isEqualTo(ignored + 1);
        assertThat(parked(worker))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(new String(
                                letter.headers().lastHeader("dlq-reason").value(), UTF_8))
                        .startsWith("unreadable: "));
    }

    @Test
    void measuresTheDelayFromEventToCounter() {
        clock.reset();
        events.enrollment(protectedBy(id(78), 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31")))
                .send();

        soon().untilAsserted(() -> assertThat(metrics.find("jangkau.event.delay")
                        .tag("topic", Topics.ENROLLMENTS)
                        .timer())
                .isNotNull()
                .satisfies(timer -> assertThat(timer.count()).isPositive()));
        assertThat(RestAssured.get("/q/metrics").asString())
                .as("buckets, to be added up over replicas")
                .containsPattern(
                        "jangkau_event_delay_seconds_bucket\\{[^}]*topic=\"registration.enrollment.v1\"[^}]*le=\"5.0\"");
    }

    @Test
    void isReadyOnceItsConsumersHaveTheirPartitions() {
        soon().untilAsserted(() -> RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'consumers assigned' }.data.enrollments", greaterThan(0)));
    }

    private double count(String outcome) {
        return metrics.counter("jangkau.events", "topic", Topics.ENROLLMENTS, "outcome", outcome)
                .count();
    }

    private List<ConsumerRecord<String, byte[]>> parked(UUID key) {
        var partition = new TopicPartition(Topics.deadLettersOf(Topics.ENROLLMENTS), 0);
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            List<ConsumerRecord<String, byte[]>> letters =
                    consumer.poll(Duration.ofSeconds(5)).records(partition);
            return letters.stream()
                    .filter(letter -> key.toString().equals(letter.key()))
                    .toList();
        }
    }
}
