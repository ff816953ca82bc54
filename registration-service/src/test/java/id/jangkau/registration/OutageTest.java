package id.jangkau.registration;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.DatabaseOutage;
import id.jangkau.foundation.testing.SettableClock;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

/** While the database is away everybody is told so, at once or nearly so; and nobody needs to restart anything afterwards. */
@RegistrationTest
class OutageTest {
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
    void whileTheDatabaseIsAwayEverybodyIsAskedToComeBack() {
        Worker worker = Worker.valid();

        DatabaseOutage.during(() -> {
            assertUnavailable(bank.enroll(worker));
            assertUnavailable(bank.client().get("/v1/enrollments"));
            assertUnavailable(bank.client()
                    .contentType("text/csv; charset=utf-8")
                    .body("reference")
                    .post("/v1/enrollment-batches"));
            RestAssured.get("/q/health/live").then().statusCode(200);
            RestAssured.get("/q/health/ready").then().statusCode(503);
        });

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> bank.enroll(worker).then().statusCode(201));
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }

    private static void assertUnavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("code", equalTo("DATABASE_UNAVAILABLE"));
    }
}
