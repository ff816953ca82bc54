package id.jangkau.registration.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

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
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** What becomes of workers when their bank is succeeded by another. */
@RegistrationTest
class SuccessionTest {
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
    void aWorkerIsTheSuccessorsFromThatDayWithAllThatWas() {
        String id = paid(old, Worker.valid());
        old.correct(id, "{\"branchCode\": \"002\"}").then().statusCode(200);

        merger.come();

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

        merger.come();

        for (String id : List.of(cancelled, ended)) {
            old.read(id).then().statusCode(200);
            successor.read(id).then().statusCode(404);
        }
        merger.progress().body("state", equalTo("COMPLETED")).body("transferred", equalTo(0));
    }

    @Test
    void whoeverTheOldBankStillTellsOfIsHandedOverByALaterLook() {
        merger.come();
        merger.progress().body("state", equalTo("COMPLETED"));

        String late = old.enroll(Worker.valid()).path("id");
        merger.progress().body("state", equalTo("HANDING_OVER")).body("remaining", equalTo(1));
        merger.handOver();

        successor.read(late).then().statusCode(200).body("agencies.from", contains("2025-03-14", "2025-03-20"));
        merger.progress().body("state", equalTo("COMPLETED")).body("transferred", equalTo(1));
    }

    @Test
    void aBankThatIsSucceededItselfHandsOnForItsDays() {
        String id = old.enroll(Worker.valid()).path("id");
        Bank last = Bank.inForce();
        clock.set(Instant.parse("2025-03-25T03:00:00Z"));
        successor.succeededBy(last, LocalDate.of(2025, 3, 24));
        old.succeededBy(successor, Merger.ON);
        merger.handOver();

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
        merger.come();
        merger.come();

        successor.read(id).then().body("version", equalTo(2));
        merger.progress().body("transferred", equalTo(1)).body("billings", equalTo(1));
    }

    @Test
    void oneThatWouldComeBackToWhereItBeganIsNotKept() {
        String id = old.enroll(Worker.valid()).path("id");
        merger.come();
        successor.succeededBy(old, Merger.ON);
        merger.handOver();

        successor.read(id).then().statusCode(200);
        Officer.ofHeadOffice()
                .client()
                .get("/v1/successions/" + successor.partnerId())
                .then()
                .statusCode(404);
    }

    @Test
    void howFarItIsIsForTheHeadOfficeAndAuditors() {
        merger.come();

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

    private String paid(Bank bank, Worker worker) {
        Response enrolled = bank.enroll(worker);
        enrolled.then().statusCode(201);
        bank.pay(enrolled.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);
        return enrolled.path("id");
    }
}
