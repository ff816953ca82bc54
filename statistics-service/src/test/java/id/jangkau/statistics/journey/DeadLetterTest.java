package id.jangkau.statistics.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.Topics;
import id.jangkau.foundation.deadletter.WaitingLetters;
import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.trader;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class DeadLetterTest extends RealService {
    private static final String PARKED_REASON = "unreadable: by a version that knew less";

    @Inject
    WaitingLetters waitingLetters;

    @Inject
    MeterRegistry metrics;

    @Test
    void whatCanBeReadNowIsAppliedAndOnceMoreChangesNothing() {
        UUID worker = id(501);
        String letter = park(
                worker,
                EnrollmentEventType.REGISTERED.type(),
                new EventJson().write(protectedBy(worker, 2, TODAY, trader("51.71.01"), open(TODAY, "2026-12-31"))));

        for (int time = 0; time < 2; time++) {
            replay(letter).then().statusCode(200).body("outcome", equalTo("APPLIED"));
            reader().get("/v1/coverage?asOf=" + TODAY).then().body("participants.activeSince", equalTo(1));
        }

        assertThat(listed(worker))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("reason", PARKED_REASON)
                        .containsEntry("topic", Topics.ENROLLMENTS)
                        .extractingByKey("replay")
                        .hasFieldOrPropertyWithValue("outcome", "APPLIED"));
    }

    @Test
    void whatCannotBeReadStaysParkedAndUnknownTypesAreIgnored() {
        String broken = park(id(502), EnrollmentEventType.REGISTERED.type(), "{\"enrollmentId\": 7");
        String unknown = park(id(503), "id.jangkau.registration.enrollment.celebrated", "{}");

        replay(broken)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("PARKED"))
                .body("reason", startsWith("unreadable: "));
        replay(unknown).then().statusCode(200).body("outcome", equalTo("IGNORED"));
        assertThat(listed(id(502))).hasSize(1);
    }

    @Test
    void metricsTellHowManyWaitForSomebodyToReplayThem() {
        String readable = park(id(504), "id.jangkau.registration.enrollment.celebrated", "{}");
        String broken = park(id(505), EnrollmentEventType.REGISTERED.type(), "{\"enrollmentId\": 7");
        double waiting = waiting();

        replay(readable).then().body("outcome", equalTo("IGNORED"));
        replay(broken).then().body("outcome", equalTo("PARKED"));
        assertThat(waiting()).isEqualTo(waiting - 1);

        park(id(506), EnrollmentEventType.REGISTERED.type(), "{\"enrollmentId\": 7");
        assertThat(waiting()).isEqualTo(waiting);
    }

    private double waiting() {
        waitingLetters.look(Topics.ENROLLMENTS);
        return metrics.get("jangkau.dead.letters.waiting")
                .tag("topic", Topics.ENROLLMENTS)
                .gauge()
                .value();
    }

    @Test
    void refusesWhatIsNotThereAndWhoMayNot() {
        replay("registration.enrollment.v1-0-99999999").then().statusCode(404);
        replay("whatever").then().statusCode(404);
        admin().get("/v1/dead-letters")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("topic"))
                .body("errors[0].code", equalTo("REQUIRED"));
        admin().get("/v1/dead-letters?topic=nothing.v1").then().statusCode(400);
        admin().get("/v1/dead-letters?topic=" + Topics.ENROLLMENTS + "&cursor=x")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
        reader().get("/v1/dead-letters?topic=" + Topics.ENROLLMENTS).then().statusCode(403);
    }

    private static Response replay(String letter) {
        return admin().post("/v1/dead-letters/" + letter + "/replay");
    }

    private static List<Map<String, Object>> listed(UUID key) {
        String cursor = Topics.ENROLLMENTS + "-0-0";
        List<Map<String, Object>> found = new ArrayList<>();
        while (cursor != null) {
            var page = admin().queryParam("topic", Topics.ENROLLMENTS)
                    .queryParam("cursor", cursor)
                    .get("/v1/dead-letters")
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> items = page.path("items");
            items.stream()
                    .filter(item -> key.toString().equals(item.get("key")))
                    .forEach(found::add);
            cursor = page.path("next");
        }
        return found;
    }

    /** Parks an event as an older version of the service would have. */
    private String park(UUID key, String type, String body) {
        var letter =
                new ProducerRecord<>(Topics.deadLettersOf(Topics.ENROLLMENTS), key.toString(), body.getBytes(UTF_8));
        Map.of(
                        CloudEventHeaders.TYPE,
                        type,
                        CloudEventHeaders.TIME,
                        "2026-11-23T09:00:00+08:00",
                        "dlq-topic",
                        Topics.ENROLLMENTS,
                        "dlq-partition",
                        "3",
                        "dlq-offset",
                        "4711",
                        "dlq-reason",
                        PARKED_REASON)
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(UTF_8)));
        Map<String, Object> config = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            return Topics.ENROLLMENTS + "-0-" + producer.send(letter).get().offset();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static RequestSpecification admin() {
        return RestAssured.given().auth().oauth2(Tokens.of(Roles.STATISTICS_ADMIN));
    }
}
