package id.jangkau.registration.payment;

import java.time.Instant;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What a bank is answered when it pays. */
@RegistrationTest
class PaymentTest {
    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    private Bank bank;
    private String code;

    @BeforeEach
    void aWorkerRegisteredInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
        code = bank.enroll(Worker.valid()).path("billing.code");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void anOpenBillingIsOpen() {
        assertOpen();
    }

    private void assertOpen() {
        bank.client()
                .get("/v1/billings/" + code)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("enrollments[0].status", equalTo("REGISTERED"))
                .body("enrollments[0].protectedFrom", nullValue());
    }

    @Test
    void aWrongAmountBooksNothing() {
        bank.pay(code, "PAY-1", 36_799, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("AMOUNT_MISMATCH"));
        assertOpen();
    }

    @Test
    void anotherPaymentForAPaidBillingIsRefused() {
        bank.pay(code, "PAY-1", 36_800, "2025-03-14T10:20:00+08:00").then().statusCode(200);
        bank.pay(code, "PAY-2", 36_800, "2025-03-14T10:21:00+08:00")
                .then()
                .statusCode(409)
                .body("code", equalTo("BILLING_ALREADY_PAID"));
    }

    @Test
    void aPaymentBeforeRegisteringOrInTheFutureIsRefused() {
        bank.pay(code, "PAY-1", 36_800, "2025-03-13T10:20:00+08:00")
                .then()
                .statusCode(422)
                .body("code", equalTo("PAID_BEFORE_REGISTERED"));
        bank.pay(code, "PAY-1", 36_800, "2025-03-15T10:20:00+08:00")
                .then()
                .statusCode(422)
                .body("code", equalTo("PAID_IN_FUTURE"));
    }

    @Test
    void whoPaysInALaterMonthPaysForThatMonth() {
        clock.set(Instant.parse("2025-04-02T03:00:00Z"));
        bank.pay(code, "PAY-1", 36_800, "2025-04-02T10:20:00+08:00")
                .then()
                .statusCode(200)
                .body("enrollments[0].protectedFrom", equalTo("2025-04-02"))
                .body("enrollments[0].protectedUntil", equalTo("2025-04-30"));
    }

    @Test
    void aBillingExpiresWhenItsMonthsCostSomethingElse() {
        clock.set(Instant.parse("2026-05-02T03:00:00Z"));
        bank.pay(code, "PAY-1", 36_800, "2026-05-02T10:20:00+08:00")
                .then()
                .statusCode(422)
                .body("code", equalTo("BILLING_EXPIRED"));
    }

    @Test
    void anotherBanksBillingIsNotThere() {
        Bank other = Bank.inForce();
        other.pay(code, "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        other.client().get("/v1/billings/" + code).then().statusCode(404);
    }

    @Test
    void aBillingThatABatchAddsToIsNotReady() {
        database.useHandle(handle -> handle.execute("UPDATE billing SET status = 'GATHERING' WHERE code = ?", code));
        bank.pay(code, "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(409)
                .body("code", equalTo("BILLING_NOT_READY"));
    }

    @Test
    void severalWorkersArePaidWithOnePayment() {
        String one = bank.enroll(Worker.valid()).path("id");
        String other = bank.enroll(Worker.valid().with("1000000", "2800000")).path("id");
        String both = bank.bill("BOTH", 1, one, other).path("code");
        bank.pay(both, "PAY-1", 36_800 + 95_300, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200)
                .body("workers", equalTo(2))
                .body("applied", equalTo(2))
                .body("enrollments.status", contains("ACTIVE", "ACTIVE"));
    }
}
