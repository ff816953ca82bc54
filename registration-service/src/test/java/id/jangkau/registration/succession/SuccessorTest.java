package id.jangkau.registration.succession;

import java.time.Instant;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What was sent, ordered, paid and booked under the name of the old bank, and what the successor may do about it. */
@RegistrationTest
class SuccessorTest {
    @Inject
    SettableClock clock;

    private Merger merger;
    private Bank old;
    private Bank successor;

    @BeforeEach
    void twoBanksInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        merger = Merger.ofBanksInForce();
        old = merger.old();
        successor = merger.successor();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void whatIsStillToBePaidIsPaidByTheSuccessorAndCountsForIt() {
        Response enrolled = old.enroll(Worker.valid());
        String code = enrolled.path("billing.code");
        String earlier = paid(old, Worker.valid());

        merger.come();

        old.pay(code, "PAY-2", 36_800, "2025-03-14T10:20:00+08:00").then().statusCode(404);
        old.client().get("/v1/billings/" + code).then().statusCode(404);
        successor
                .pay(code, "PAY-2", 36_800, "2025-03-21T10:20:00+08:00")
                .then()
                .statusCode(200)
                .body("enrollments[0].status", equalTo("ACTIVE"));
        assertThat(paidTo(enrolled.path("id"))).isEqualTo(successor.partnerId().toString());
        assertThat(paidTo(earlier)).isEqualTo(old.partnerId().toString());
        String renewal =
                successor.bill("R-1", 1, enrolled.<String>path("id"), earlier).path("code");
        successor
                .pay(renewal, "PAY-3", 2 * 36_800, "2025-03-21T10:20:00+08:00")
                .then()
                .statusCode(200);
    }

    @Test
    void theSameReferenceOfBothBanksIsTwoEnrollments() {
        Worker ofOld = Worker.valid();
        String reference = ofOld.json().replaceAll("(?s).*\"reference\": \"([^\"]*)\".*", "$1");
        Response first = old.enroll(ofOld);
        merger.come();
        Worker ofSuccessor = Worker.valid();
        Worker other =
                ofSuccessor.with(ofSuccessor.json().replaceAll("(?s).*\"reference\": \"([^\"]*)\".*", "$1"), reference);

        Response second = successor.enroll(other);
        second.then().statusCode(201);
        successor.enroll(other).then().statusCode(200).body("id", equalTo(second.path("id")));
        old.enroll(ofOld).then().statusCode(200).body("id", equalTo(first.path("id")));
        successor
                .client()
                .get("/v1/enrollments?reference=" + reference)
                .then()
                .body("items.id", contains(first.<String>path("id"), second.<String>path("id")));
        old.client().get("/v1/enrollments?reference=" + reference).then().body("items", hasSize(0));
    }

    @Test
    void anOrderOfBothBanksUnderTheSameReferenceIsTwoBillings() {
        String id = paid(old, Worker.valid());
        String ordered = old.bill("ORDER-1", 1, id).path("code");
        merger.come();

        String again = successor.bill("ORDER-1", 2, id).path("code");
        assertThat(again).isNotEqualTo(ordered);
        successor
                .pay(ordered, "PAY-2", 36_800, "2025-03-21T10:20:00+08:00")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyIsEnrolledByTheOldBankFromThatDayOnAndTheAnswerSaysWhy() {
        merger.come();

        old.enroll(Worker.valid().with("2025-03-14T10:15:30", "2025-03-20T00:00:00"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("AGENCY_NOT_IN_FORCE"))
                .body("errors[0].detail", containsString("another bank has taken over its participants"));
        old.client()
                .header("Accept-Language", "id")
                .body(Worker.valid()
                        .with("2025-03-14T10:15:30", "2025-03-20T00:00:00")
                        .json())
                .post("/v1/enrollments")
                .then()
                .body("errors[0].detail", containsString("diambil alih"));
    }

    @Test
    void statementsStayThoseOfTheBankThatBooked() {
        String id = paid(old, Worker.valid());
        old.correct(id, "{\"branchCode\": \"002\"}").then().statusCode(200);
        String before = old.client().get("/v1/statements/2025-03-14").asString();
        merger.come();
        successor.correct(id, "{\"branchCode\": \"003\"}").then().statusCode(200);

        assertThat(old.client()
                        .get("/v1/statements/2025-03-14")
                        .path("registrations")
                        .toString())
                .isEqualTo(JsonPath.from(before).get("registrations").toString());
        old.client().get("/v1/statements/2025-03-14").then().body("corrections", equalTo(1));
        successor.client().get("/v1/statements/2025-03-14").then().body("registrations.count", equalTo(0));
        successor.client().get("/v1/statements/2025-03-21").then().body("corrections", equalTo(1));
        old.client().get("/v1/statements/2025-03-21").then().body("corrections", equalTo(0));
    }

    private String paid(Bank bank, Worker worker) {
        Response enrolled = bank.enroll(worker);
        enrolled.then().statusCode(201);
        bank.pay(enrolled.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);
        return enrolled.path("id");
    }

    private static String paidTo(String id) {
        return Awaitility.await()
                .until(
                        () -> Announced.all(id).stream()
                                .filter(heard -> heard.type().endsWith("contribution.paid"))
                                .toList(),
                        heard -> !heard.isEmpty())
                .getFirst()
                .state()
                .at("/categories/partnerId")
                .asText();
    }
}
