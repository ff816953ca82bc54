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

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** A bank that has registered its branch offices names one of them, or none. */
@RegistrationTest
class BranchCodeTest {
    private static final String BRANCH = "\"branchCode\": \"001\"";

    @Inject
    SettableClock clock;

    private Bank bank;

    @BeforeEach
    void inMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aBankThatHasRegisteredNoneMayNameAny() {
        bank.enroll(Worker.valid().with(BRANCH, "\"branchCode\": \"any\""))
                .then()
                .statusCode(201);
    }

    @Test
    void aBranchOfficeThatIsUnknownOrWasClosedIsRefusedByName() {
        registerBranches();
        bank.enroll(Worker.valid()).then().statusCode(201);
        for (String code : List.of("003", "002", "")) {
            bank.enroll(Worker.valid().with(BRANCH, "\"branchCode\": \"" + code + "\""))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("BRANCH_UNKNOWN"))
                    .body("errors.field", contains("branchCode"));
        }
        bank.enroll(Worker.valid().with(BRANCH, "\"branchCode\": null")).then().statusCode(201);
    }

    @Test
    void aCorrectionNamesOneOfThemToo() {
        String id = bank.enroll(Worker.valid().with(BRANCH, "\"branchCode\": \"009\""))
                .path("id");
        registerBranches();
        bank.correct(id, "{\"monthlyIncome\": 1500000}").then().statusCode(200).body("branchCode", equalTo("009"));
        bank.correct(id, "{\"branchCode\": \"003\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("BRANCH_UNKNOWN"));
        bank.correct(id, "{\"branchCode\": \"001\"}").then().statusCode(200).body("branchCode", equalTo("001"));
    }

    private void registerBranches() {
        bank.hear(
                2,
                List.of(new AgencyState.Agreement(
                        "PKS/1", Bank.AGREEMENT_FROM, Bank.AGREEMENT_UNTIL, new BigDecimal("2.5"))),
                List.of(),
                List.of(
                        new AgencyState.Branch("001", "Kantor Pusat", "51.71", LocalDate.of(2020, 1, 1), null),
                        new AgencyState.Branch(
                                "002", "Kantor Kas", "51.03", LocalDate.of(2020, 1, 1), LocalDate.of(2025, 3, 13))));
    }
}
