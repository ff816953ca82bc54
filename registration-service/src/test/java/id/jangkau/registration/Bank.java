package id.jangkau.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import jakarta.enterprise.util.TypeLiteral;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.event.AgencyEventType;
import id.jangkau.event.AgencyState;
import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.foundation.testing.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A BPR with an agreement from 2024 to 2027, as this service heard of it from the real topic, and its client. */
public record Bank(UUID partnerId) {
    public static final LocalDate AGREEMENT_FROM = LocalDate.of(2024, 7, 1);
    public static final LocalDate AGREEMENT_UNTIL = LocalDate.of(2027, 12, 31);

    public static Bank inForce() {
        Bank bank = new Bank(UUID.randomUUID());
        bank.hear(
                1,
                List.of(new AgencyState.Agreement("PKS/1", AGREEMENT_FROM, AGREEMENT_UNTIL, new BigDecimal("2.5"))),
                List.of());
        return bank;
    }

    /** Announces a state on the topic and waits until the copy here has it. */
    public void hear(long version, List<AgencyState.Agreement> agreements, List<AgencyState.Suspension> suspensions) {
        hear(version, agreements, suspensions, null);
    }

    /** Likewise, with its branch offices. */
    public void hear(
            long version,
            List<AgencyState.Agreement> agreements,
            List<AgencyState.Suspension> suspensions,
            @Nullable List<AgencyState.Branch> branches) {
        AgencyState state = new AgencyState(
                partnerId,
                version,
                "ACTIVE",
                "600123",
                "BPR Contoh",
                "BPR",
                "51.71",
                LocalDate.of(1994, 3, 1),
                agreements,
                suspensions,
                null,
                null,
                branches);
        var record = new ProducerRecord<>(
                Topics.AGENCIES,
                partnerId.toString(),
                bean(EventJson.class).write(state).getBytes(UTF_8));
        record.headers()
                .add(CloudEventHeaders.TYPE, AgencyEventType.ACTIVATED.type().getBytes(UTF_8));
        send(record);
        Awaitility.await()
                .until(() -> bean(Jdbi.class)
                                .withHandle(handle -> handle.createQuery(
                                                "SELECT count(*) FROM agency WHERE partner_id = :id AND version >= :version")
                                        .bind("id", partnerId)
                                        .bind("version", version)
                                        .mapTo(Long.class)
                                        .one())
                        == 1);
    }

    public RequestSpecification client() {
        return RestAssured.given().auth().oauth2(Tokens.ofAgency(partnerId)).contentType("application/json");
    }

    public Response enroll(Worker worker) {
        return client().body(worker.json()).post("/v1/enrollments");
    }

    public Response pay(String billingCode, String reference, long amount, String paidAt) {
        return client().body("{\"reference\": \"%s\", \"amount\": %d, \"paidAt\": \"%s\"}"
                        .formatted(reference, amount, paidAt))
                .post("/v1/billings/" + billingCode + "/payment");
    }

    /** Asks for a billing of those months for each of these enrollments, priced for today. */
    public Response bill(String reference, int months, String... enrollmentIds) {
        String lines = Arrays.stream(enrollmentIds)
                .map(id -> "{\"id\": \"%s\", \"months\": %d}".formatted(id, months))
                .collect(Collectors.joining(", "));
        return client().body("{\"reference\": \"%s\", \"enrollments\": [%s]}".formatted(reference, lines))
                .post("/v1/billings");
    }

    public Response read(String enrollmentId) {
        return client().get("/v1/enrollments/" + enrollmentId);
    }

    public Response cancel(String enrollmentId) {
        return client().delete("/v1/enrollments/" + enrollmentId);
    }

    public Response end(String enrollmentId, String reason, String on) {
        return client().body("{\"reason\": \"%s\", \"on\": \"%s\"}".formatted(reason, on))
                .post("/v1/enrollments/" + enrollmentId + "/ending");
    }

    public Response correct(String id, String patch) {
        return client().contentType("application/merge-patch+json").body(patch).patch("/v1/enrollments/" + id);
    }

    private static void send(ProducerRecord<String, byte[]> record) {
        try {
            producer().send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Producer<String, byte[]> producer() {
        return Arc.container()
                .instance(new TypeLiteral<Producer<String, byte[]>>() {})
                .get();
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
