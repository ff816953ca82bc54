package id.jangkau.registration.enrollment;

import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A worker is posted and paid, as a bank would do it. */
@RegistrationTest
class EnrollmentJourneyTest {
    @Inject
    SettableClock clock;

    private Bank bank;

    @BeforeEach
    void aBankInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aWorkerIsEnrolledAndPricedByTheTable() {
        bank.enroll(Worker.valid())
                .then()
                .statusCode(201)
                .body("status", equalTo("REGISTERED"))
                .body("version", equalTo(1))
                .body("quote.total", equalTo(36_800))
                .body("quote.months[0].month", equalTo("2025-03"))
                .body("billing.amount", equalTo(36_800));
    }

    @Test
    void theNikIsMaskedInTheAnswer() {
        Worker worker = Worker.valid();
        Response answer = bank.enroll(worker);
        assertThat(answer.asString())
                .doesNotContain(worker.nik())
                .contains("517101******" + worker.nik().substring(12));
    }

    @Test
    void theSameAgainIsAnsweredTheSameAndOtherContentIsRefused() {
        Worker worker = Worker.valid();
        Response first = bank.enroll(worker);
        Response second = bank.enroll(worker);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        bank.enroll(worker.with("1000000", "2800000"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("REFERENCE_REUSED"));
    }

    @Test
    void theSameAgainIsAnsweredTheSameAlsoWhenTheBankDidNotSayWhenItHappened() {
        Worker worker = Worker.valid().with("\"occurredAt\": \"2025-03-14T10:15:30+08:00\", ", "");
        Response first = bank.enroll(worker);
        clock.set(Instant.parse("2025-03-15T03:00:00Z"));
        Response second = bank.enroll(worker);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void payingStartsProtectionOnceAndForTheMonth() {
        Response enrolled = bank.enroll(Worker.valid());
        String code = enrolled.path("billing.code");
        Response paid = bank.pay(code, "PAY-1", 36_800, "2025-03-14T10:20:00+08:00");
        paid.then()
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("enrollments[0].status", equalTo("ACTIVE"))
                .body("enrollments[0].protectedFrom", equalTo("2025-03-14"))
                .body("enrollments[0].protectedUntil", equalTo("2025-03-31"));
        assertThat(bank.pay(code, "PAY-1", 36_800, "2025-03-14T10:20:00+08:00").asString())
                .isEqualTo(paid.asString());
        bank.client()
                .get("/v1/enrollments/" + enrolled.path("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("version", equalTo(2));
    }
}
