package id.jangkau.registration.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** What becomes of a worker, of what was paid and of what is still to be paid, when a bank is succeeded by another. */
@RegistrationTest
class SuccessionTest {
    private static final LocalDate MERGED_ON = LocalDate.of(2025, 3, 20);

    @Inject
    SettableClock clock;

    @Inject
    HandOverParticipants handOver;

    private Bank old;
    private Bank successor;

    @BeforeEach
    void twoBanksInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        old = Bank.inForce();
        successor = Bank.inForce();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aWorkerIsTheSuccessorsFromThatDayWithAllThatWas() {
        String id = paid(old, Worker.valid());
        old.correct(id, "{\"branchCode\": \"002\"}").then().statusCode(200);

        merge(old, successor);

        old.read(id).then().statusCode(404);
        Response read = successor.read(id);
        read.then()
                .statusCode(200)
                .body("version", equalTo(4))
                .body("status", equalTo("ACTIVE"))
                .body("protectedUntil", equalTo("2025-03-31"))
                .body(
                        "agencies.partnerId",
                        contains(
                                old.partnerId().toString(),
                                successor.partnerId().toString()))
                .body("agencies.from", contains("2025-03-14", "2025-03-20"));
        Announced heard = Announced.of(id, 4);
        assertThat(heard.type()).isEqualTo("id.jangkau.registration.enrollment.transferred");
        assertThat(heard.state().at("/categories/partnerId").asText())
                .isEqualTo(successor.partnerId().toString());
        assertThat(new ObjectMapper()
                        .convertValue(
                                heard.state().path("agencies"), new TypeReference<List<Map<String, String>>>() {}))
                .isEqualTo(read.<List<Map<String, String>>>path("agencies"));
        successor
                .client()
                .get("/v1/enrollments/" + id + "/history")
                .then()
                .statusCode(200)
                .body("changes.kind", contains("REGISTERED", "ACTIVATED", "CORRECTED", "TRANSFERRED"))
                .body("changes.by[3]", equalTo("succession"));
    }

    @Test
    void whoIsCancelledOrEndedStaysWithTheBankThatHadThem() {
        String cancelled = old.enroll(Worker.valid()).path("id");
        old.cancel(cancelled).then().statusCode(200);
        String ended = paid(old, Worker.valid());
        old.end(ended, "WITHDRAWAL", "2025-03-14").then().statusCode(200);

        merge(old, successor);

        for (String id : List.of(cancelled, ended)) {
            old.read(id).then().statusCode(200);
            successor.read(id).then().statusCode(404);
        }
        progress().body("state", equalTo("COMPLETED")).body("transferred", equalTo(0));
    }

    @Test
    void whatIsStillToBePaidIsPaidByTheSuccessorAndCountsForIt() {
        Response enrolled = old.enroll(Worker.valid());
        String code = enrolled.path("billing.code");
        String earlier = paid(old, Worker.valid());

        merge(old, successor);

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
        merge(old, successor);
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
        merge(old, successor);

        String again = successor.bill("ORDER-1", 2, id).path("code");
        assertThat(again).isNotEqualTo(ordered);
        successor
                .pay(ordered, "PAY-2", 36_800, "2025-03-21T10:20:00+08:00")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyIsEnrolledByTheOldBankFromThatDayOnAndTheAnswerSaysWhy() {
        merge(old, successor);

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
    void whoeverTheOldBankStillTellsOfIsHandedOverByALaterLook() {
        merge(old, successor);
        progress().body("state", equalTo("COMPLETED"));

        String late = old.enroll(Worker.valid()).path("id");
        progress().body("state", equalTo("HANDING_OVER")).body("remaining", equalTo(1));
        handOver.handOverAll();

        successor.read(late).then().statusCode(200).body("agencies.from", contains("2025-03-14", "2025-03-20"));
        progress().body("state", equalTo("COMPLETED")).body("transferred", equalTo(1));
    }

    @Test
    void aBankThatIsSucceededItselfHandsOnForItsDays() {
        String id = old.enroll(Worker.valid()).path("id");
        Bank last = Bank.inForce();
        clock.set(Instant.parse("2025-03-25T03:00:00Z"));
        successor.succeededBy(last, LocalDate.of(2025, 3, 24));
        old.succeededBy(successor, MERGED_ON);
        handOver.handOverAll();

        last.read(id)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body(
                        "agencies.partnerId",
                        contains(
                                old.partnerId().toString(),
                                successor.partnerId().toString(),
                                last.partnerId().toString()))
                .body("agencies.from", contains("2025-03-14", "2025-03-20", "2025-03-24"));
        successor.read(id).then().statusCode(404);
    }

    @Test
    void hearingOfItAgainChangesNothing() {
        String id = old.enroll(Worker.valid()).path("id");
        merge(old, successor);
        merge(old, successor);

        successor.read(id).then().body("version", equalTo(2));
        progress().body("transferred", equalTo(1)).body("billings", equalTo(1));
    }

    @Test
    void oneThatWouldComeBackToWhereItBeganIsNotKept() {
        String id = old.enroll(Worker.valid()).path("id");
        merge(old, successor);
        successor.succeededBy(old, MERGED_ON);
        handOver.handOverAll();

        successor.read(id).then().statusCode(200);
        Officer.ofHeadOffice()
                .client()
                .get("/v1/successions/" + successor.partnerId())
                .then()
                .statusCode(404);
    }

    @Test
    void statementsStayThoseOfTheBankThatBooked() {
        String id = paid(old, Worker.valid());
        old.correct(id, "{\"branchCode\": \"002\"}").then().statusCode(200);
        String before = old.client().get("/v1/statements/2025-03-14").asString();
        merge(old, successor);
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

    @Test
    void howFarItIsIsForTheHeadOfficeAndAuditors() {
        merge(old, successor);

        Officer.auditing()
                .client()
                .get("/v1/successions")
                .then()
                .statusCode(200)
                .body("items.partnerId", hasItem(old.partnerId().toString()));
        Officer.reviewing().client().get("/v1/successions").then().statusCode(403);
        old.client().get("/v1/successions/" + old.partnerId()).then().statusCode(403);
        Officer.auditing()
                .client()
                .get("/v1/successions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private ValidatableResponse progress() {
        return Officer.ofHeadOffice()
                .client()
                .get("/v1/successions/" + old.partnerId())
                .then()
                .statusCode(200)
                .body("successor", equalTo(successor.partnerId().toString()))
                .body("on", equalTo("2025-03-20"));
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

    private String paid(Bank bank, Worker worker) {
        Response enrolled = bank.enroll(worker);
        enrolled.then().statusCode(201);
        bank.pay(enrolled.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);
        return enrolled.path("id");
    }

    private void merge(Bank one, Bank into) {
        clock.set(Instant.parse("2025-03-21T03:00:00Z"));
        one.succeededBy(into, MERGED_ON);
        handOver.handOverAll();
    }
}
