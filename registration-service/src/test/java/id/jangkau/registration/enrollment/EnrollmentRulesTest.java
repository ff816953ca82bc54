package id.jangkau.registration.enrollment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Refusals and prices as a bank sees them: the rules, wired to what this service really knows. */
@RegistrationTest
class EnrollmentRulesTest {
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
    void incomeOf2800000CostsWhatItsBracketSays() {
        bank.enroll(Worker.valid().with("1000000", "2800000"))
                .then()
                .statusCode(201)
                .body("quote.total", equalTo(95_300));
    }

    @Test
    void aFarmerInMay2026PaysHalfOfAccidentAndDeath() {
        clock.set(Instant.parse("2026-05-04T03:00:00Z"));
        bank.enroll(Worker.valid().with("TRADER", "FARMER").with("2025-03-14T10:15:30", "2026-05-04T10:15:30"))
                .then()
                .statusCode(201)
                .body("quote.total", equalTo(28_400))
                .body("quote.months[0].legalBasis", equalTo("PP 44/2015 and PP 46/2015; PP 50/2025"));
    }

    @Test
    void allReasonsAreNamedWithTheirFields() {
        bank.enroll(Worker.valid().with("1000000", "999999").with("51.71.01", "99.99"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("ENROLLMENT_REFUSED"))
                .body("errors.code", containsInAnyOrder("INCOME_BELOW_MINIMUM", "REGION_UNKNOWN"))
                .body("errors.field", containsInAnyOrder("monthlyIncome", "work.regionCode"));
    }

    @Test
    void aRefusalDoesNotRepeatTheNik() {
        Worker worker = Worker.valid();
        Response refused = bank.enroll(worker.with(worker.nik(), "5171017208900001"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).doesNotContain("5171017208900001").contains("NIK_MALFORMED");
    }

    @Test
    void theSamePersonInTheSameOccupationIsADuplicateForEveryBank() {
        Worker worker = Worker.valid();
        bank.enroll(worker).then().statusCode(201);
        Bank other = Bank.inForce();
        other.enroll(worker.again()).then().statusCode(422).body("errors.code", hasItem("DUPLICATE_OCCUPATION"));
        other.enroll(worker.again().with("TRADER", "FISHER")).then().statusCode(201);
        other.enroll(worker.again().with("TRADER", "DRIVER"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("TOO_MANY_OCCUPATIONS"));
    }

    @Test
    void onlyAgreementsInForceOnTheDayOfTheEventCount() {
        bank.hear(
                2,
                List.of(new AgencyState.Agreement(
                        "PKS/1", Bank.AGREEMENT_FROM, Bank.AGREEMENT_UNTIL, new BigDecimal("2.5"))),
                List.of(new AgencyState.Suspension(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 13))));
        bank.enroll(Worker.valid().with("2025-03-14T10:15:30", "2025-03-13T23:59:59"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("AGENCY_NOT_IN_FORCE"))
                .body("errors[0].detail", containsString("in force on 2025-03-13: the agency was suspended"));
        bank.enroll(Worker.valid().with("2025-03-14T10:15:30", "2024-06-30T10:15:30"))
                .then()
                .statusCode(422)
                .body("errors.find { it.code == 'AGENCY_NOT_IN_FORCE' }.detail", endsWith("in force on 2024-06-30"));
        bank.enroll(Worker.valid().with("2025-03-14T10:15:30", "2025-03-14T00:00:00"))
                .then()
                .statusCode(201);
    }

    @Test
    void anOlderStateOfAnAgencyHeardLateChangesNothing() {
        bank.hear(
                3,
                List.of(new AgencyState.Agreement(
                        "PKS/1", Bank.AGREEMENT_FROM, Bank.AGREEMENT_UNTIL, new BigDecimal("2.5"))),
                List.of());
        bank.hear(2, List.of(), List.of());
        bank.enroll(Worker.valid()).then().statusCode(201);
    }

    @Test
    void readsItsOwnAndNoOthers() {
        Worker worker = Worker.valid();
        String id = bank.enroll(worker).path("id");
        bank.client().get("/v1/enrollments/" + id).then().statusCode(200).body("version", equalTo(1));
        Bank.inForce().client().get("/v1/enrollments/" + id).then().statusCode(404);
    }

    @Test
    void listsItsOwnPageByPage() {
        List<String> ids = List.of(
                bank.enroll(Worker.valid()).path("id"),
                bank.enroll(Worker.valid()).path("id"),
                bank.enroll(Worker.valid()).path("id"));
        Response first = bank.client().get("/v1/enrollments?limit=2");
        assertThat(first.<List<String>>path("items.id")).isEqualTo(ids.subList(0, 2));
        Response second = bank.client().get("/v1/enrollments?limit=2&cursor=" + first.path("nextCursor"));
        assertThat(second.<List<String>>path("items.id")).isEqualTo(ids.subList(2, 3));
        assertThat(second.<String>path("nextCursor")).isNull();
    }
}
