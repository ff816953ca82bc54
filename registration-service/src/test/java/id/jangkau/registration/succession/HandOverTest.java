package id.jangkau.registration.succession;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.metrics.DatabaseGauges;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Crash;
import id.jangkau.registration.ManyWorkers;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Thousands of participants, replicas that crash, and others who want the same rows: everyone is handed over, once. */
@RegistrationTest
class HandOverTest {
    private static final int THOUSANDS = 5_000;
    private static final int MANY = 1_200;
    private static final LocalDate MERGED_ON = LocalDate.of(2025, 3, 20);

    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    @Inject
    HandOverParticipants handOver;

    @Inject
    ReadSuccessions readSuccessions;

    private Bank old;
    private Bank successor;

    @BeforeEach
    void twoBanksInMarch2025() {
        clock.set(Instant.parse("2025-03-21T03:00:00Z"));
        old = Bank.inForce();
        successor = Bank.inForce();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void whatACrashLeftIsDoneByTwoReplicasAtOnceAndNobodyTwice() throws Exception {
        ManyWorkers workers = ManyWorkers.registered(old, THOUSANDS);
        old.succeededBy(successor, MERGED_ON);
        try (Crash crash = Crash.when("enrollment_change", workers.id(1_700))) {
            handOver.handOverAll();
            assertThat(crash.happened()).isTrue();
        }
        progress()
                .body("state", equalTo("HANDING_OVER"))
                .body("transferred", equalTo(1_500))
                .body("remaining", equalTo(THOUSANDS - 1_500));
        assertThat(remainingByMetrics()).isEqualTo(THOUSANDS - 1_500);

        atOnce(List.of(this::handOverUntilAllAreThere, this::handOverUntilAllAreThere));

        progress()
                .body("state", equalTo("COMPLETED"))
                .body("transferred", equalTo(THOUSANDS))
                .body("remaining", equalTo(0))
                .body("billings", equalTo(1));
        assertThat(transferredOnce(workers)).isEqualTo(THOUSANDS);
        assertThat(workers.ask("count(*) FILTER (WHERE e.version = 2)")).isEqualTo(THOUSANDS);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Announced.all("enrollment.transferred", successor.partnerId()))
                        .hasSize(THOUSANDS)
                        .extracting(heard -> heard.state().path("enrollmentId").asText())
                        .doesNotHaveDuplicates());
        assertThat(remainingByMetrics()).isZero();
    }

    /** Of a registry of its own: the service's goes on with the beans of the test before. */
    private double remainingByMetrics() {
        var registry = new SimpleMeterRegistry();
        new SuccessionMetrics(readSuccessions, new DatabaseGauges(registry)).register(new StartupEvent());
        return registry.get("jangkau.succession.remaining").gauge().value();
    }

    @Test
    void aPaymentForManyAndACorrectionMeetTheHandOver() throws Exception {
        ManyWorkers workers = ManyWorkers.registered(old, MANY);
        String corrected = old.enroll(Worker.valid()).path("id");
        old.succeededBy(successor, MERGED_ON);

        List<Object> outcomes = atOnce(List.of(
                this::handOverUntilAllAreThere,
                () -> old.pay(workers.code(), "PAY-1", MANY * 36_800L, "2025-03-21T10:20:00+08:00")
                        .statusCode(),
                () -> old.correct(corrected, "{\"branchCode\": \"002\"}").statusCode()));

        assertThat(outcomes.get(1)).isIn(200, 404);
        assertThat(outcomes.get(2)).isIn(200, 404);
        Bank paid = outcomes.get(1).equals(200) ? old : successor;
        paid.pay(workers.code(), "PAY-1", MANY * 36_800L, "2025-03-21T10:20:00+08:00")
                .then()
                .statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> workers.booked() == MANY);
        handOver.handOverAll();
        assertThat(workers.activated()).isEqualTo(MANY);
        assertThat(transferredOnce(workers)).isEqualTo(MANY);
        assertThat(workers.ask("count(*) FILTER (WHERE e.version = 3)")).isEqualTo(MANY);
        successor
                .read(corrected)
                .then()
                .body("version", equalTo(outcomes.get(2).equals(200) ? 3 : 2))
                .body("branchCode", equalTo(outcomes.get(2).equals(200) ? "002" : "001"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Announced.all("contribution.paid", paid.partnerId()))
                        .hasSize(MANY));
    }

    @Test
    void whatWasPaidBeforeIsAppliedAndStaysWithTheBankItWasPaidTo() {
        ManyWorkers workers = ManyWorkers.registered(old, MANY);
        database.useHandle(handle -> handle.execute("""
                UPDATE billing SET status = 'PAID', paid_at = '2025-03-15 10:00:00+08', payment_reference = 'PAY-1',
                  booked_at = '2025-03-15 11:00:00+08', booked_by = 'bank', applying = true WHERE id = ?
                """, workers.billingId()));
        old.succeededBy(successor, MERGED_ON);

        handOver.handOverAll();

        assertThat(workers.booked()).isEqualTo(MANY);
        assertThat(transferredOnce(workers)).isEqualTo(MANY);
        old.client()
                .get("/v1/billings/" + workers.code())
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Announced.all("contribution.paid", old.partnerId()))
                        .hasSize(MANY));
    }

    @Test
    void theSuccessorPaysForAllOfThem() {
        ManyWorkers workers = ManyWorkers.registered(old, MANY);
        old.succeededBy(successor, MERGED_ON);
        handOver.handOverAll();

        successor
                .pay(workers.code(), "PAY-1", MANY * 36_800L, "2025-03-21T10:20:00+08:00")
                .then()
                .statusCode(200);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> workers.booked() == MANY);
        assertThat(workers.activated()).isEqualTo(MANY);
    }

    private boolean handOverUntilAllAreThere() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            handOver.handOverAll();
            return progress().extract().path("state").equals("COMPLETED");
        });
        return true;
    }

    /** How many are the successor's, and became so by one change. */
    private long transferredOnce(ManyWorkers workers) {
        return workers.ask("count(*) FILTER (WHERE e.partner_id = '" + successor.partnerId() + "' AND e.enrolled_by = '"
                + old.partnerId() + "' AND 1 = (SELECT count(*) FROM enrollment_change c"
                + " WHERE c.enrollment_id = e.id AND c.kind = 'TRANSFERRED'))");
    }

    private ValidatableResponse progress() {
        return Officer.ofHeadOffice()
                .client()
                .get("/v1/successions/" + old.partnerId())
                .then()
                .statusCode(200);
    }

    private static List<Object> atOnce(List<Callable<Object>> all) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> under = threads.invokeAll(all);
            return under.stream().map(Future::resultNow).toList();
        }
    }
}
