package id.jangkau.registration.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A bank asks for a kode iuran for workers it enrolled. */
@RegistrationTest
class BillWorkersTest {
    @Inject
    SettableClock clock;

    private Bank bank;
    private String paid;
    private String registered;

    @BeforeEach
    void oneWorkerWhoIsPaidAndOneWhoIsNot() {
        clock.set(LocalDate.of(2025, 3, 14));
        bank = Bank.inForce();
        Response first = bank.enroll(Worker.valid());
        paid = first.path("id");
        bank.pay(first.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00");
        registered = bank.enroll(Worker.valid()).path("id");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void oneBillingExtendsTheOneAndActivatesTheOther() {
        Response billed = bank.bill("RENEW-1", 2, paid, registered);
        billed.then()
                .statusCode(201)
                .body("reference", equalTo("RENEW-1"))
                .body("status", equalTo("OPEN"))
                .body("paidOn", equalTo("2025-03-14"))
                .body("workers", equalTo(2))
                .body("amount", equalTo(4 * 36_800))
                .body("items.enrollmentId", containsInAnyOrder(paid, registered))
                .body("items.amount", contains(2 * 36_800, 2 * 36_800));

        bank.pay(billed.path("code"), "PAY-2", 4 * 36_800, "2025-03-14T11:00:00+08:00")
                .then()
                .statusCode(200)
                .body("enrollments", hasSize(2));
        bank.read(paid).then().body("protectedUntil", equalTo("2025-05-31")).body("version", equalTo(3));
        bank.read(registered)
                .then()
                .body("protectedUntil", equalTo("2025-04-30"))
                .body("version", equalTo(2));
    }

    @Test
    void theSameAgainIsTheSameBillingAndOtherContentIsRefused() {
        Response first = bank.bill("RENEW-1", 2, paid);
        Response again = bank.bill("RENEW-1", 2, paid);
        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        bank.bill("RENEW-1", 3, paid).then().statusCode(409).body("code", equalTo("REFERENCE_REUSED"));
        Bank other = Bank.inForce();
        String ofOther = other.enroll(Worker.valid()).path("id");
        other.bill("RENEW-1", 2, ofOther).then().statusCode(201);
    }

    @Test
    void askedManyTimesAtOnceItIsOpenedOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Response>> calls = IntStream.range(0, 8)
                    .<Callable<Response>>mapToObj(i -> () -> bank.bill("RENEW-1", 2, paid, registered))
                    .toList();
            List<Response> answers =
                    threads.invokeAll(calls).stream().map(Future::resultNow).toList();
            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsOnlyOnce(201)
                    .containsOnly(200, 201);
            assertThat(answers)
                    .extracting(Response::asString)
                    .containsOnly(answers.getFirst().asString());
        }
    }

    @Test
    void everyBadItemIsNamed() {
        String foreign = Bank.inForce().enroll(Worker.valid()).path("id");
        String cancelled = bank.enroll(Worker.valid()).path("id");
        bank.cancel(cancelled);
        bank.client()
                .body("""
                        {"reference": "RENEW-1", "paidOn": "2025-03-15", "enrollments": [
                          {"id": "%s", "months": 5}, {"id": "%s", "months": 1}, {"id": "%s", "months": 1},
                          {"id": "%s", "months": 1}, {"id": "%s", "months": 1}]}
                        """.formatted(paid, foreign, UUID.randomUUID(), cancelled, paid))
                .post("/v1/billings")
                .then()
                .statusCode(422)
                .body("code", equalTo("BILLING_REFUSED"))
                .body(
                        "errors.field",
                        contains(
                                "paidOn",
                                "enrollments[0].months",
                                "enrollments[1].id",
                                "enrollments[2].id",
                                "enrollments[3].id",
                                "enrollments[4].id"))
                .body(
                        "errors.code",
                        contains(
                                "PAID_IN_FUTURE",
                                "MONTHS_NOT_PAYABLE",
                                "ENROLLMENT_UNKNOWN",
                                "ENROLLMENT_UNKNOWN",
                                "ENROLLMENT_CLOSED",
                                "ENROLLMENT_REPEATED"));
    }

    @Test
    void whatIsMissingIsNamed() {
        bank.client()
                .body("{\"enrollments\": [{}, null]}")
                .post("/v1/billings")
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        contains("reference", "enrollments[0].id", "enrollments[0].months", "enrollments[1]"));
        bank.client()
                .body("{\"reference\": \"R\", \"enrollments\": []}")
                .post("/v1/billings")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("OUT_OF_RANGE"));
    }

    /** A driver pays half of JKK and JKM from January 2026 on. */
    @Test
    void thePriceIsThatOfTheDayOnWhichTheMoneyWasReceived() {
        String driver = bank.enroll(Worker.valid().with("TRADER", "DRIVER")).path("id");
        clock.set(LocalDate.of(2026, 1, 5));
        bank.client()
                .body(
                        "{\"reference\": \"DEC\", \"paidOn\": \"2025-12-31\", \"enrollments\": [{\"id\": \"%s\", \"months\": 1}]}"
                                .formatted(driver))
                .post("/v1/billings")
                .then()
                .statusCode(201)
                .body("amount", equalTo(36_800));
        Response january = bank.bill("JAN", 1, driver);
        january.then().body("amount", equalTo(28_400));
        bank.pay(january.path("code"), "PAY-2", 28_400, "2025-12-31T10:00:00+08:00")
                .then()
                .statusCode(422)
                .body("code", equalTo("BILLING_EXPIRED"));
    }
}
