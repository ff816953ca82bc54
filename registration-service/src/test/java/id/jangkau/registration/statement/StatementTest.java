package id.jangkau.registration.statement;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** A bank reconciles a day with its own books. */
@RegistrationTest
class StatementTest {
    /** As bytes order them: neither as letters nor as UTF-16 would. */
    private static final List<String> REFERENCES =
            List.of("R-10", "R-9", "a-1", "Z-1", "é-1", "\uFFFD-1", "\uD83D\uDE00-1");

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
    void countsAmountsAndHashesAreThoseOfTheBanksOwnBooks() {
        String last = "";
        for (String reference : REFERENCES) {
            Response enrolled = bank.enroll(under(reference));
            last = enrolled.path("id");
            bank.pay(enrolled.path("billing.code"), "P" + reference, 36_800, "2025-03-14T10:20:00+08:00")
                    .then()
                    .statusCode(200);
        }
        bank.correct(last, "{\"branchCode\": \"002\"}").then().statusCode(200);
        bank.client()
                .get("/v1/statements/2025-03-14")
                .then()
                .statusCode(200)
                .body("day", equalTo("2025-03-14"))
                .body("final", equalTo(false))
                .body("registrations.count", equalTo(7))
                .body("registrations.amount", equalTo(7 * 36_800))
                .body("registrations.hash", equalTo(hashOf(REFERENCES)))
                .body("payments.count", equalTo(7))
                .body("payments.amount", equalTo(7 * 36_800))
                .body(
                        "payments.hash",
                        equalTo(hashOf(REFERENCES.stream()
                                .map(reference -> "P" + reference)
                                .toList())))
                .body("corrections", equalTo(1))
                .body("cancellations", equalTo(0))
                .body("endings", equalTo(0));
    }

    @Test
    void aDayBeginsAndEndsAtMidnightInBaliAndIsFinalOnceItIsOver() {
        clock.set(Instant.parse("2025-03-14T15:59:59Z"));
        bank.enroll(under("late")).then().statusCode(201);
        clock.set(Instant.parse("2025-03-14T16:00:00Z"));
        bank.enroll(under("early")).then().statusCode(201);
        clock.set(Instant.parse("2025-03-14T16:05:00Z"));
        bank.client()
                .get("/v1/statements/2025-03-14")
                .then()
                .body("final", equalTo(true))
                .body("registrations.hash", equalTo(hashOf(List.of("late"))))
                .body("payments.hash", equalTo(hashOf(List.of())));
        bank.client()
                .get("/v1/statements/2025-03-15")
                .then()
                .body("final", equalTo(false))
                .body("registrations.hash", equalTo(hashOf(List.of("early"))));
    }

    @Test
    void theSameIsThereAsCsv() {
        bank.enroll(under("R-1")).then().statusCode(201);
        Response csv = bank.client().accept("text/csv").get("/v1/statements/2025-03-14");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString())
                .isEqualTo("day,final,registrations,registrations_amount,registrations_hash,payments,payments_amount,"
                        + "payments_hash,cancellations,endings,corrections\r\n2025-03-14,false,1,36800,"
                        + hashOf(List.of("R-1")) + ",0,0," + hashOf(List.of()) + ",0,0,0\r\n");
    }

    @Test
    void daysToComeAndWhatIsNoDayAreRefused() {
        bank.client()
                .get("/v1/statements/2025-03-15")
                .then()
                .statusCode(400)
                .body("errors.code", contains("DAY_IN_FUTURE"));
        bank.client().get("/v1/statements/today").then().statusCode(400).body("errors.code", contains("WRONG_TYPE"));
    }

    private static Worker under(String reference) {
        Worker worker = Worker.valid();
        return new Worker(
                worker.json().replaceFirst("\"reference\": \"[^\"]*\"", "\"reference\": \"" + reference + "\""));
    }

    private static String hashOf(List<String> references) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            references.stream()
                    .map(reference -> (reference + "\n").getBytes(UTF_8))
                    .sorted(Arrays::compareUnsigned)
                    .forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
