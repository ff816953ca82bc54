package id.jangkau.registration.enrollment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** What a bank reads of its workers, and what is noted of it. */
@RegistrationTest
class ReadingTest {
    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    private Bank bank;
    private String trader;
    private String fisher;

    @BeforeEach
    void twoWorkersInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
        Response enrolled = bank.enroll(Worker.valid());
        trader = enrolled.path("id");
        bank.pay(enrolled.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);
        fisher = bank.enroll(Worker.valid()
                        .with("TRADER", "FISHER")
                        .with("51.71.01", "51.04")
                        .with("2025-03-14T10:15:30", "2025-03-10T10:15:30"))
                .path("id");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "status=ACTIVE, true, false",
        "status=REGISTERED, false, true",
        "status=LAPSED, false, false",
        "occupation=FISHER, false, true",
        "region=51.71, true, false",
        "region=51.71.01, true, false",
        "region=51.71.02, false, false",
        "region=51.04, false, true",
        "registeredFrom=2025-03-11, true, false",
        "registeredUntil=2025-03-10, false, true",
        "registeredFrom=2025-03-10&registeredUntil=2025-03-14, true, true",
        "batch=01959400-0000-7000-8000-000000000001, false, false",
        "status=ACTIVE&occupation=FISHER, false, false"
    })
    void listsThoseAskedFor(String query, boolean withTrader, boolean withFisher) {
        List<String> expected = new ArrayList<>();
        if (withTrader) {
            expected.add(trader);
        }
        if (withFisher) {
            expected.add(fisher);
        }
        assertThat(bank.client().get("/v1/enrollments?" + query).<List<String>>path("items.id"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "status=SLEEPING, status, STATUS_UNKNOWN",
        "occupation=BANKER, occupation, OCCUPATION_UNKNOWN",
        "region=99, region, REGION_UNKNOWN",
        "registeredFrom=yesterday, registeredFrom, WRONG_TYPE",
        "registeredUntil=2025-02-30, registeredUntil, WRONG_TYPE",
        "batch=1, batch, WRONG_TYPE",
        "limit=0, limit, OUT_OF_RANGE",
        "limit=many, limit, OUT_OF_RANGE",
        "cursor=x, cursor, CURSOR_UNKNOWN"
    })
    void namesTheParameterAtFault(String query, String field, String code) {
        bank.client()
                .urlEncodingEnabled(false)
                .get("/v1/enrollments?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
    }

    @Test
    void refusesAnAddressWithACharacterThatNoDatabaseTakes() {
        bank.client()
                .urlEncodingEnabled(false)
                .get("/v1/enrollments?reference=%00")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_ADDRESS"));
    }

    @Test
    void whatIsRegisteredMeanwhileMovesNoPage() {
        Response first = bank.client().get("/v1/enrollments?limit=1");
        String later = bank.enroll(Worker.valid()).path("id");
        Response rest = bank.client().get("/v1/enrollments?cursor=" + first.path("nextCursor"));
        assertThat(first.<List<String>>path("items.id")).containsExactly(trader);
        assertThat(rest.<List<String>>path("items.id")).containsExactly(fisher, later);
    }

    @Test
    void everyAccessIsNotedOnceWithWhoAndWhose() {
        bank.read(trader).then().statusCode(200);
        bank.client().get("/v1/enrollments").then().statusCode(200);
        bank.client().get("/v1/enrollments/" + trader + "/history").then().statusCode(200);
        bank.correct(trader, "{\"branchCode\": \"002\"}").then().statusCode(200);
        bank.client().get("/v1/enrollments?status=LAPSED").then().statusCode(200);
        Bank.inForce().read(trader).then().statusCode(404);

        Officer auditor = Officer.auditing();
        Response accesses = auditor.client().get("/v1/accesses?enrollment=" + trader);
        accesses.then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains("READ_ENROLLMENT", "LIST_ENROLLMENTS", "READ_HISTORY", "CORRECT_ENROLLMENT"))
                .body("items[0].partnerId", equalTo(bank.partnerId().toString()))
                .body("items[0].subject", equalTo("bpr-" + bank.partnerId()))
                .body("items[0].enrollments", contains(trader))
                .body("items[1].enrollments", contains(trader, fisher));
        assertThat(accesses.<String>path("items[0].traceId")).hasSize(32);
        auditor.client()
                .get("/v1/accesses?limit=1&participant=" + participantOf(fisher))
                .then()
                .body("items.action", contains("LIST_ENROLLMENTS"));
        auditor.client()
                .get("/v1/accesses?from=2025-03-15&enrollment=" + trader)
                .then()
                .body("items", empty());
        bank.client().get("/v1/accesses").then().statusCode(403);
    }

    @Test
    void whatWasNotedStays() {
        bank.read(trader).then().statusCode(200);
        for (String change : List.of("DELETE FROM audit_entry", "UPDATE audit_entry SET actor = 'nobody'")) {
            assertThatThrownBy(() -> database.useHandle(handle -> handle.execute(change)))
                    .isInstanceOf(UnableToExecuteStatementException.class)
                    .hasMessageContaining("only ever added to");
        }
    }

    private String participantOf(String enrollmentId) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT participant_id::text FROM enrollment WHERE id = :id::uuid")
                        .bind("id", enrollmentId)
                        .mapTo(String.class)
                        .one());
    }
}
