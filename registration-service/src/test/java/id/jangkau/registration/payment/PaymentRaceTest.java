package id.jangkau.registration.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Crash;
import id.jangkau.registration.ManyWorkers;
import id.jangkau.registration.RegistrationTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** While a payment for many is applied, connections break, other workers are at it, and banks go on with their work. */
@RegistrationTest
class PaymentRaceTest {
    private static final int MANY = 1_200;
    private static final String PAID_AT = "2025-03-14T10:20:00+08:00";

    @Inject
    SettableClock clock;

    @Inject
    ApplyPaidBillings applyPaidBillings;

    private Bank bank;
    private ManyWorkers workers;

    @BeforeEach
    void manyWorkersRegisteredInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
        workers = ManyWorkers.registered(bank, MANY);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aCrashInTheMiddleLosesAndDoublesNothing() {
        try (Crash crash = Crash.when("contribution", workers.id(750))) {
            pay().then().statusCode(200);
            Awaitility.await().until(crash::happened);
            workers.areProtectedOnce();
        }
    }

    @Test
    void aCrashOfTheFirstPieceBooksNothingAndTheBankPaysAgain() {
        try (Crash crash = Crash.when("contribution", workers.id(250))) {
            pay().then().statusCode(503);
            assertThat(crash.happened()).isTrue();
            bank.client().get("/v1/billings/" + workers.code()).then().body("status", equalTo("OPEN"));
            pay().then().statusCode(200);
            workers.areProtectedOnce();
        }
    }

    @Test
    void anyNumberOfWorkersAtOnceApplyEachPieceOnce() throws Exception {
        pay().then().statusCode(200);
        atOnce(Collections.nCopies(4, () -> {
            applyPaidBillings.applyAll(() -> true);
            return true;
        }));
        workers.areProtectedOnce();
    }

    @Test
    void whatWasPaidComesBeforeTheNextPaymentHoweverFarItIsApplied() {
        String last = workers.id(MANY);
        pay().then().statusCode(200);
        Response renewal = bank.bill("RENEW", 1, last);
        bank.pay(renewal.path("code"), "PAY-2", 36_800, PAID_AT)
                .then()
                .statusCode(200)
                .body("enrollments[0].protectedUntil", equalTo("2025-04-30"));
    }

    @Test
    void twoBillingsForTheSameWorkersPaidAtOnceAreAppliedOneAfterTheOther() throws Exception {
        ManyWorkers again = workers.billedAgain();
        Callable<Response> payAgain = () -> bank.pay(again.code(), "PAY-2", MANY * 36_800L, PAID_AT);
        assertThat(atOnce(List.of(this::pay, payAgain)))
                .extracting(Response::statusCode)
                .contains(200)
                .containsAnyOf(200, 409);
        Awaitility.await().until(() -> pay().statusCode() == 200);
        Awaitility.await().until(() -> payAgain.call().statusCode() == 200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        workers.ask("count(*) FILTER (WHERE e.version = 3 AND e.paid_until = '2025-04-30')") == MANY);
        assertThat(workers.booked()).isEqualTo(2 * MANY);
    }

    @Test
    void aLargeBillingWaitsForAnEarlierPaymentForOneOfItsWorkers() {
        ManyWorkers again = workers.billedAgain();
        try (Crash crash = Crash.when("contribution", workers.id(MANY))) {
            pay().then().statusCode(200);
            Awaitility.await().until(crash::happened);
            bank.pay(again.code(), "PAY-2", MANY * 36_800L, PAID_AT)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("BILLING_NOT_READY"));
        }
        workers.areProtectedOnce();
    }

    @Test
    void whoeverIsCancelledMeanwhileWasCancelledBeforeThePaymentOrNotAtAll() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        IntStream.iterate(1, place -> place <= MANY, place -> place + 100)
                .mapToObj(workers::readableId)
                .forEach(id -> calls.add(() -> bank.cancel(id).statusCode()));
        calls.add(() -> pay().statusCode());
        List<Integer> answers = atOnce(calls);
        int paid = answers.getLast();
        List<Integer> cancelled = answers.subList(0, answers.size() - 1);
        assertThat(paid).isIn(200, 422);
        assertThat(cancelled).containsOnly(paid == 200 ? 409 : 200);
        assertThat(workers.ask("count(*)")).isEqualTo(paid == 200 ? MANY : MANY - cancelled.size());
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private Response pay() {
        return bank.pay(workers.code(), "PAY-1", MANY * 36_800L, PAID_AT);
    }
}
