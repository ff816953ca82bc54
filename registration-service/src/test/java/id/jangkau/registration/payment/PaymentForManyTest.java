package id.jangkau.registration.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.ManyWorkers;
import id.jangkau.registration.RegistrationTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

/** One payment for more workers than fit into a transaction: every one is protected, once. */
@RegistrationTest
class PaymentForManyTest {
    private static final int MANY = 1_200;
    private static final String PAID_AT = "2025-03-14T10:20:00+08:00";

    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

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
    void theFirstAreProtectedBeforeTheAnswerAndTheOthersSoonAfter() {
        pay().then()
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("workers", equalTo(MANY))
                .body("applied", greaterThanOrEqualTo(500))
                .body("enrollments", hasSize(500))
                .body("enrollments.status", everyItem(equalTo("ACTIVE")));
        workers.areProtectedOnce();
        assertThat(Announced.of(workers.id(MANY), 2).type()).endsWith("enrollment.activated");
        List<String> by =
                database.withHandle(handle -> handle.createQuery("SELECT DISTINCT changed_by FROM enrollment_change"
                                + " JOIN billing_item USING (enrollment_id) WHERE billing_id = :id")
                        .bind("id", workers.billingId())
                        .mapTo(String.class)
                        .list());
        assertThat(by).containsExactly("bpr-" + bank.partnerId());
    }

    @Test
    void payingAgainChangesNothing() {
        pay().then().statusCode(200);
        workers.areProtectedOnce();
        Response again = pay();
        again.then().statusCode(200).body("applied", equalTo(MANY));
        assertThat(pay().asString()).isEqualTo(again.asString());
        workers.areProtectedOnce();
    }

    @Test
    void protectionStartsOnTheDayOfThePaymentWheneverItIsApplied() {
        clock.set(LocalDate.of(2025, 6, 2));
        pay().then().statusCode(200);
        workers.areProtectedOnce();
        assertThat(workers.ask("count(*) FILTER (WHERE e.protection @> '[{\"from\": \"2025-03-14\"}]')"))
                .isEqualTo(MANY);
    }

    @Test
    void onePriceThatIsAnotherNowRefusesTheWholeBilling() {
        workers.set("monthly_income = 1200000", MANY, MANY);
        pay().then().statusCode(422).body("code", equalTo("BILLING_EXPIRED"));
        nothingIsBooked();
    }

    @Test
    void oneWorkerRegisteredLaterRefusesTheWholeBilling() {
        workers.set("registered_on = '2025-03-15'", MANY, MANY);
        pay().then().statusCode(422).body("code", equalTo("PAID_BEFORE_REGISTERED"));
        nothingIsBooked();
    }

    @Test
    void oneWhoIsClosedWithoutHavingLeftTheBillingRefusesTheWhole() {
        workers.set("status = 'CANCELLED', closed_on = '2025-03-14', closing_reason = 'IDENTITY_REJECTED'", MANY, MANY);
        pay().then().statusCode(422).body("code", equalTo("BILLING_EXPIRED"));
        nothingIsBooked();
    }

    /** Nobody can be closed between the payment and its application; were it so, the money would still be in the books. */
    @Test
    void moneyForOneWhoIsClosedIsBookedAndBuysNothing() {
        workers.set("status = 'CANCELLED', closed_on = '2025-03-14', closing_reason = 'IDENTITY_REJECTED'", MANY, MANY);
        database.useHandle(handle -> handle.execute("""
                UPDATE billing SET status = 'PAID', paid_at = '2025-03-14 10:00:00+08', payment_reference = 'PAY-1',
                  booked_at = '2025-03-14 11:00:00+08', booked_by = 'bank', applying = true WHERE id = ?
                """, workers.billingId()));
        applyPaidBillings.applyAll(() -> true);
        Awaitility.await().until(() -> workers.booked() == MANY);
        assertThat(workers.activated()).isEqualTo(MANY - 1);
        assertThat(workers.ask("count(*) FILTER (WHERE e.status = 'CANCELLED' AND e.version = 1)"))
                .isEqualTo(1);
    }

    /** In March 2026 a trader pays 36,800, in April 28,400. */
    @Test
    void thePriceIsThatOfTheFirstMonthEachOneMayPay() {
        clock.set(LocalDate.of(2026, 3, 20));
        paidBefore(1, 200, "ACTIVE", "2026-03-31", null);
        paidBefore(201, 400, "ACTIVE", "2026-04-30", null);
        paidBefore(401, 600, "GRACE", "2026-01-31", null);
        paidBefore(601, 800, "LAPSED", "2025-11-30", "2026-03-01");
        paidBefore(801, 1_000, "LAPSED", "2025-12-31", "2026-04-01");
        costs(1, 400, 28_400);
        long amount = 400 * 28_400L + 800 * 36_800L;
        database.useHandle(handle -> handle.createUpdate("UPDATE billing SET amount = :amount WHERE id = :id")
                .bind("amount", amount)
                .bind("id", workers.billingId())
                .execute());

        bank.pay(workers.code(), "PAY-1", amount, "2026-03-20T10:20:00+08:00")
                .then()
                .statusCode(200);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> workers.booked() == MANY);
        assertThat(workers.ask("count(*) FILTER (WHERE e.status = 'ACTIVE')")).isEqualTo(MANY);
        assertThat(workers.ask("count(*) FILTER (WHERE e.paid_until = '2026-03-31')"))
                .isEqualTo(800);
        assertThat(workers.ask("count(*) FILTER (WHERE e.paid_until = '2026-04-30')"))
                .isEqualTo(200);
        assertThat(workers.ask("count(*) FILTER (WHERE e.paid_until = '2026-05-31')"))
                .isEqualTo(200);
        assertThat(workers.ask("count(*) FILTER (WHERE jsonb_array_length(e.protection) = 2)"))
                .isEqualTo(200);
    }

    private void paidBefore(int from, int to, String status, String until, @Nullable String closedOn) {
        String closing = closedOn == null
                ? "\"closedOn\": null, \"closedBy\": null"
                : "\"closedOn\": \"%s\", \"closedBy\": \"LAPSED\"".formatted(closedOn);
        workers.set("""
                status = '%s', version = 5, paid_until = '%s', paid_since = '2025-03-01',
                protection = '[{"from": "2025-03-14", "until": "%s", %s}]'
                """.formatted(status, until, until, closing), from, to);
    }

    private void costs(int from, int to, long rupiah) {
        String sql = """
                UPDATE billing_item i SET amount = :rupiah FROM (
                  SELECT enrollment_id, row_number() OVER (ORDER BY enrollment_id) AS place
                  FROM billing_item WHERE billing_id = :id) item
                WHERE i.enrollment_id = item.enrollment_id AND place BETWEEN :from AND :to
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("rupiah", rupiah)
                .bind("id", workers.billingId())
                .bind("from", from)
                .bind("to", to)
                .execute());
    }

    private Response pay() {
        return bank.pay(workers.code(), "PAY-1", MANY * 36_800L, PAID_AT);
    }

    private void nothingIsBooked() {
        assertThat(workers.ask("count(*) FILTER (WHERE i.applied)")).isZero();
        assertThat(workers.booked()).isZero();
        bank.client().get("/v1/billings/" + workers.code()).then().body("status", equalTo("OPEN"));
    }
}
