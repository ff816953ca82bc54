package id.jangkau.registration.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
