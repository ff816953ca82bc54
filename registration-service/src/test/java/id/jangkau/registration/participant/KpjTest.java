package id.jangkau.registration.participant;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** The authority tells the numbers of participants, later. */
@RegistrationTest
class KpjTest {
    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    private final String kpj = "K" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);
    private Bank bank;
    private String id;
    private String participant;

    @BeforeEach
    void aWorkerWhoIsPaid() {
        clock.set(LocalDate.of(2025, 3, 14));
        bank = Bank.inForce();
        id = enrolledAndPaid();
        participant = bank.read(id).path("participant.id");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aNumberIsRecordedOnceAndShownToTheBank() {
        bank.read(id).then().body("kpj", nullValue());
        tell(row(participant, kpj), row(participant, kpj))
                .then()
                .statusCode(200)
                .body("outcome", contains("RECORDED", "UNCHANGED"));
        tell(row(participant, kpj)).then().body("outcome", contains("UNCHANGED"));
        bank.read(id).then().body("kpj", equalTo(kpj));
    }

    @Test
    void theDatabaseDoesNotTellIt() {
        tell(row(participant, kpj));
        String rows = database.withHandle(handle -> handle.createQuery(
                        "SELECT p::text || i::text FROM participant p JOIN kpj_index i ON i.participant_id = p.id"
                                + " WHERE p.id = :id::uuid")
                .bind("id", participant)
                .mapTo(String.class)
                .first());
        assertThat(rows).doesNotContain(kpj);
    }

    @Test
    void everyRowIsAnswered() {
        String other = bank.read(enrolledAndPaid()).path("participant.id");
        tell(
                        row(participant, kpj),
                        row(other, kpj),
                        row(participant, "A" + kpj.substring(1)),
                        row(other, "123"),
                        row("00000000-0000-7000-8000-000000000000", kpj))
                .then()
                .statusCode(200)
                .body("outcome", contains("RECORDED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body("code", contains(null, "KPJ_TAKEN", "KPJ_CHANGED", "KPJ_MALFORMED", "PARTICIPANT_UNKNOWN"));
        tell(row(other, kpj)).then().body("code", contains("KPJ_TAKEN"));
    }

    @Test
    void whatIsMissingIsNamedAndOnlyTheAuthorityTells() {
        tell("{}", "null")
                .then()
                .statusCode(400)
                .body("errors.field", contains("[0].participantId", "[1].participantId"));
        tell().then().statusCode(400).body("errors[0].code", equalTo("OUT_OF_RANGE"));
        bank.client()
                .body("[" + row(participant, kpj) + "]")
                .post("/v1/participants/kpj")
                .then()
                .statusCode(403);
    }

    private String enrolledAndPaid() {
        Response enrolled = bank.enroll(Worker.valid());
        bank.pay(enrolled.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);
        return enrolled.path("id");
    }

    private static String row(String participant, String kpj) {
        return "{\"participantId\": \"%s\", \"kpj\": \"%s\"}".formatted(participant, kpj);
    }

    private static Response tell(String... rows) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("head-office-officer"))
                .contentType("application/json")
                .body("[" + String.join(",", rows) + "]")
                .post("/v1/participants/kpj");
    }
}
