package id.jangkau.partner.enrollment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.ContributionPaid;
import id.jangkau.event.Topics;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.DatabaseOutage;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.EnrollmentTopic;
import id.jangkau.partner.EnrollmentTopic.Event;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class HearingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 14);

    private final Jdbi database;
    private final MeterRegistry metrics;

    @Inject
    HearingTest(Jdbi database, MeterRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    @Test
    void keepsTheNewestDayOfEachAgencyInWhateverOrderItIsHeard() {
        String partner = UUID.randomUUID().toString();
        double before = count("applied");

        EnrollmentTopic.send(List.of(
                EnrollmentTopic.registered(partner, DAY),
                EnrollmentTopic.registered(partner, DAY.plusDays(9)),
                EnrollmentTopic.registered(partner, DAY.minusDays(3))));

        await().atMost(Duration.ofSeconds(30)).until(() -> count("applied") == before + 3);
        LocalDate newest = database.withHandle(handle -> handle.createQuery(
                        "SELECT last_registered_on FROM enrollment_heard WHERE partner_id = :partner::uuid")
                .bind("partner", partner)
                .mapTo(LocalDate.class)
                .one());
        assertThat(newest).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void waitsForTheDatabaseParksNothingAndGoesOnByItself() {
        double parked = count("parked");
        double applied = count("applied");
        String partner = UUID.randomUUID().toString();

        DatabaseOutage.during(() -> {
            EnrollmentTopic.send(payments(partner, 700));
            await().atMost(Duration.ofSeconds(30))
                    .during(Duration.ofSeconds(3))
                    .until(() -> count("applied") == applied);
            RestAssured.get("/q/health/live").then().statusCode(200);
        });

        await().atMost(Duration.ofSeconds(60)).until(() -> count("applied") == applied + 700);
        assertThat(entriesOf(partner)).isEqualTo(700);
        assertThat(count("parked")).isEqualTo(parked);
    }

    @Test
    void whatWasParkedCanBeAppliedLaterAndOnceMoreChangesNothing() {
        String partner = UUID.randomUUID().toString();
        Event event = payments(partner, 1).getFirst();
        String letter = park(event.enrollment(), event.type().type(), event.body());
        String broken = park(UUID.randomUUID(), event.type().type(), "{\"contributionId\": 7");
        String others = park(UUID.randomUUID(), "id.jangkau.registration.enrollment.lapsed", "{}");

        replay(letter).statusCode(200).body("outcome", equalTo("APPLIED"));
        replay(letter).statusCode(200).body("outcome", equalTo("APPLIED"));
        replay(broken).statusCode(200).body("outcome", equalTo("PARKED")).body("reason", startsWith("unreadable"));
        replay(others).statusCode(200).body("outcome", equalTo("IGNORED"));
        replay(Topics.AGENCIES + "-0-0").statusCode(404);

        assertThat(entriesOf(partner)).isEqualTo(1);
        given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .get("/v1/dead-letters?cursor=" + letter)
                .then()
                .statusCode(200)
                .body("items.key", hasItem(event.enrollment().toString()));
        given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .get("/v1/dead-letters?cursor=x")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
    }

    private static List<Event> payments(String partner, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> EnrollmentTopic.paid(
                        EnrollmentTopic.contribution(partner, DAY, 36_800, ContributionPaid.AGENCY)))
                .toList();
    }

    private long entriesOf(String partner) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM incentive_entry WHERE partner_id = :partner::uuid")
                        .bind("partner", partner)
                        .mapTo(Long.class)
                        .one());
    }

    private double count(String outcome) {
        return metrics.counter("jangkau.events", "topic", Topics.ENROLLMENTS, "outcome", outcome)
                .count();
    }

    private static ValidatableResponse replay(String letter) {
        return given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .post("/v1/dead-letters/" + letter + "/replay")
                .then();
    }

    /** Parks an event as a version that could not read it would have. */
    private static String park(UUID key, String type, String body) {
        var letter =
                new ProducerRecord<>(Topics.deadLettersOf(Topics.ENROLLMENTS), key.toString(), body.getBytes(UTF_8));
        letter.headers()
                .add(CloudEventHeaders.TYPE, type.getBytes(UTF_8))
                .add("dlq-topic", Topics.ENROLLMENTS.getBytes(UTF_8))
                .add("dlq-reason", "unreadable: by a version that knew less".getBytes(UTF_8));
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            return Topics.ENROLLMENTS + "-0-" + producer.send(letter).get().offset();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
