package id.jangkau.registration.totals;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import id.jangkau.registration.totals.domain.Totals;
import id.jangkau.registration.totals.domain.Totals.OfPartner;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

@RegistrationTest
class TotalsTest {
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
    void countEnrollmentsByStatusAndMoney() {
        Totals before = totals();

        bank.enroll(Worker.valid());
        Response paid = bank.enroll(Worker.valid());
        bank.pay(paid.path("billing.code"), "totals-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);

        Totals after = totals();
        assertThat(of(after, "REGISTERED") - of(before, "REGISTERED")).isEqualTo(1);
        assertThat(of(after, "ACTIVE") - of(before, "ACTIVE")).isEqualTo(1);
        assertThat(after.contributions() - before.contributions()).isEqualTo(1);
        assertThat(after.rupiah() - before.rupiah()).isEqualTo(36_800);
        assertThat(after.partners().get(bank.partnerId())).isEqualTo(new OfPartner(2, 36_800));
    }

    @Test
    void areNotForBanksOrAuditors() {
        bank.client().get("/v1/totals").then().statusCode(403);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/v1/totals")
                .then()
                .statusCode(403);
    }

    private static long of(Totals totals, String status) {
        return totals.enrollments().getOrDefault(status, 0L);
    }

    private static OfPartner of(Map<String, Number> partner) {
        return new OfPartner(
                Objects.requireNonNull(partner.get("enrollments")).longValue(),
                Objects.requireNonNull(partner.get("rupiah")).longValue());
    }

    private static Totals totals() {
        var answer = RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.STATISTICS_ADMIN))
                .get("/v1/totals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Totals(
                answer.getMap("enrollments", String.class, Long.class),
                answer.getLong("contributions.count"),
                answer.getLong("contributions.rupiah"),
                answer.<Map<String, Map<String, Number>>>get("partners").entrySet().stream()
                        .collect(Collectors.toMap(
                                partner -> UUID.fromString(partner.getKey()), partner -> of(partner.getValue()))));
    }
}
