package id.jangkau.registration.announcement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Everything told anew. */
@RegistrationTest
class AnnouncementTest {
    private static final Officer OPERATOR = new Officer(Roles.STATISTICS_ADMIN);

    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void tellsEachEnrollmentAsItIsAndAllItsMoney() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        Bank bank = Bank.inForce();
        Response worker = bank.enroll(Worker.valid());
        String id = worker.path("id");
        bank.pay(worker.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);
        String contribution = officer()
                .client()
                .get("/v1/enrollments/" + id + "/contributions")
                .path("items[0].id");
        officer()
                .client()
                .body("{\"reason\": \"PAID_IN_ERROR\"}")
                .post("/v1/contributions/" + contribution + "/refund")
                .then()
                .statusCode(200);
        List<Announced> before = toldInFull(id);

        announce();

        List<Announced> anew = told(id, before.size() + 3).subList(before.size(), before.size() + 3);
        assertThat(anew)
                .extracting(Announced::state)
                .containsExactly(newestState(before), only(before, "paid"), only(before, "refunded"));
        assertThat(anew)
                .extracting(Announced::type)
                .containsExactly(
                        "id.jangkau.registration.enrollment.registered",
                        "id.jangkau.registration.contribution.paid",
                        "id.jangkau.registration.contribution.refunded");
    }

    @Test
    void isDoneOneAtATimeAndGoesOnWhereOneStopped() {
        try (Handle held = database.open().begin()) {
            held.execute("LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE"); // nothing is told before this is over
            database.useHandle(
                    handle -> handle.execute(
                            "INSERT INTO announcement (id, wanted_by, wanted_at) VALUES (gen_random_uuid(), 'somebody', now())"));

            OPERATOR.client()
                    .post("/v1/announcement")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("ANNOUNCEMENT_RUNNING"));
            held.rollback();
        }

        assertThat(finished().getLong("told")).isEqualTo(enrollments());
    }

    private static Officer officer() {
        return Officer.ofHeadOffice();
    }

    private static void announce() {
        OPERATOR.client().post("/v1/announcement").then().statusCode(202);
        finished();
    }

    private static JsonPath finished() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> OPERATOR.client().get("/v1/announcement").jsonPath(),
                        progress -> progress.getString("finishedAt") != null);
    }

    private long enrollments() {
        return database.withHandle(handle -> handle.createQuery("SELECT count(*) FROM enrollment")
                .mapTo(Long.class)
                .one());
    }

    /** Registered, paid, activated, refunded, corrected. */
    private static List<Announced> toldInFull(String id) {
        return Awaitility.await()
                .until(
                        () -> Announced.all(id),
                        told -> told.stream().anyMatch(event -> event.type().endsWith("refunded"))
                                && newestState(told).path("status").asText().equals("REGISTERED")
                                && newestState(told).path("version").asInt() > 1);
    }

    private static List<Announced> told(String id, int least) {
        return Awaitility.await().until(() -> Announced.all(id), told -> told.size() >= least);
    }

    private static JsonNode newestState(List<Announced> told) {
        return told.stream()
                .map(Announced::state)
                .filter(state -> state.has("version"))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private static JsonNode only(List<Announced> told, String ending) {
        return told.stream()
                .filter(event -> event.type().endsWith(ending))
                .map(Announced::state)
                .findFirst()
                .orElseThrow();
    }
}
