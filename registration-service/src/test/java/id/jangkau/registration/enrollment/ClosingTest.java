package id.jangkau.registration.enrollment;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** A bank takes a worker back before any payment, or says that participation has ended. */
@RegistrationTest
class ClosingTest {
    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    private Bank bank;
    private String id;
    private String code;

    @BeforeEach
    void aWorkerRegisteredInMarch2025() {
        clock.set(LocalDate.of(2025, 3, 14));
        bank = Bank.inForce();
        Response registered = bank.enroll(Worker.valid());
        id = registered.path("id");
        code = registered.path("billing.code");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void whatIsCancelledLeavesItsBillingsAndMayBeEnrolledAgain() {
        String other = bank.enroll(Worker.valid()).path("id");
        String both = bank.bill("BOTH", 1, id, other).path("code");

        Response cancelled = bank.cancel(id);
        cancelled
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("version", equalTo(2))
                .body("closing.on", equalTo("2025-03-14"))
                .body("closing.reason", equalTo("CANCELLED_BY_AGENCY"));
        assertThat(bank.cancel(id).asString()).isEqualTo(cancelled.asString());
        assertThat(Announced.of(id, 2).state().path("cancelledOn").asText()).isEqualTo("2025-03-14");

        bank.pay(code, "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(409)
                .body("code", equalTo("BILLING_VOID"));
        bank.pay(both, "PAY-2", 2 * 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(422)
                .body("code", equalTo("AMOUNT_MISMATCH"));
        bank.pay(both, "PAY-2", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200)
                .body("enrollments", hasSize(1));
        bank.end(id, "DEATH", "2025-03-14").then().statusCode(409).body("code", equalTo("NEVER_PAID"));
    }

    @Test
    void whatIsPaidIsNotCancelled() {
        pay();
        bank.cancel(id).then().statusCode(409).body("code", equalTo("NOT_CANCELLABLE"));
    }

    @Test
    void anotherBanksEnrollmentIsNotThere() {
        Bank other = Bank.inForce();
        other.cancel(id).then().statusCode(404);
        other.end(id, "DEATH", "2025-03-14").then().statusCode(404);
        bank.read(id).then().body("status", equalTo("REGISTERED"));
    }

    @Test
    void participationEndsOnceAndLeavesItsOpenBillings() {
        pay();
        String renewal = bank.bill("RENEW", 1, id).path("code");
        clock.set(LocalDate.of(2025, 3, 25));

        Response ended = bank.end(id, "DEATH", "2025-03-20");
        ended.then()
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("closing.reason", equalTo("DEATH"))
                .body("protectedUntil", equalTo("2025-03-20"))
                .body("protection[0].closedOn", equalTo("2025-03-20"));
        assertThat(bank.end(id, "DEATH", "2025-03-20").asString()).isEqualTo(ended.asString());
        bank.end(id, "CLAIM", "2025-03-20").then().statusCode(409).body("code", equalTo("ALREADY_ENDED"));
        bank.end(id, "DEATH", "2025-03-21").then().statusCode(409).body("code", equalTo("ALREADY_ENDED"));
        bank.pay(renewal, "PAY-2", 36_800, "2025-03-25T10:20:00+08:00")
                .then()
                .statusCode(409)
                .body("code", equalTo("BILLING_VOID"));
        bank.cancel(id).then().statusCode(409).body("code", equalTo("NOT_CANCELLABLE"));
    }

    @Test
    void aNoteIsPartOfWhatIsSaid() {
        pay();
        String noted = "{\"reason\": \"CLAIM\", \"on\": \"2025-03-14\", \"note\": \"moved abroad\"}";
        String path = "/v1/enrollments/" + id + "/ending";
        bank.client().body(noted).post(path).then().statusCode(200);
        bank.client().body(noted).post(path).then().statusCode(200);
        bank.end(id, "CLAIM", "2025-03-14").then().statusCode(409).body("code", equalTo("ALREADY_ENDED"));
    }

    @Test
    void reaching65IsNoReason() {
        pay();
        bank.end(id, "AGE", "2025-03-14")
                .then()
                .statusCode(422)
                .body("code", equalTo("ENDING_REASON_UNKNOWN"))
                .body("errors[0].field", equalTo("reason"))
                .body("errors[0].detail", containsString("65"));
    }

    @Test
    void nothingEndsBeforeItBeganOrInTheFutureOrUnpaid() {
        bank.end(id, "DEATH", "2025-03-14").then().statusCode(409).body("code", equalTo("NEVER_PAID"));
        pay();
        bank.end(id, "DEATH", "2025-03-13").then().statusCode(422).body("code", equalTo("ENDED_BEFORE_PROTECTED"));
        bank.end(id, "DEATH", "2025-03-15").then().statusCode(422).body("code", equalTo("ENDED_IN_FUTURE"));
        bank.client()
                .body("{}")
                .post("/v1/enrollments/" + id + "/ending")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("reason", "on")));
    }

    @Test
    void whatWasPaidButNotYetAppliedIsAppliedBeforeTheEnd() {
        paidButNotApplied();
        bank.end(id, "DEATH", "2025-03-14")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("version", equalTo(3))
                .body("protection[0].from", equalTo("2025-03-14"));
        bank.client().get("/v1/billings/" + code).then().body("applied", equalTo(1));
        assertThat(Announced.of(id, 2).type()).endsWith("enrollment.activated");
    }

    @Test
    void whatWasPaidButNotYetAppliedIsNotCancelled() {
        paidButNotApplied();
        bank.cancel(id).then().statusCode(409).body("code", equalTo("NOT_CANCELLABLE"));
    }

    @Test
    void theParticipantIsNamedOnceSomethingIsPaid() {
        pay();
        bank.read(id).then().body("participant.id", notNullValue()).body("work.regionCode", equalTo("51.71.01"));
    }

    /** As the workers of a large billing are for a moment. */
    private void paidButNotApplied() {
        database.useHandle(handle -> handle.createUpdate("""
                        UPDATE billing SET status = 'PAID', paid_at = '2025-03-14 10:00:00+08', payment_reference = 'PAY-1',
                          booked_at = '2025-03-14 11:00:00+08', booked_by = 'bank' WHERE code = :code
                        """).bind("code", code).execute());
    }

    private void pay() {
        bank.pay(code, "PAY-1", 36_800, "2025-03-14T10:20:00+08:00").then().statusCode(200);
    }
}
