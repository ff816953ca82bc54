package id.jangkau.registration.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What the head office books: contributions paid without the agency, and contributions given back. */
@RegistrationTest
class RefundTest {
    private static final Officer HEAD_OFFICE = new Officer(Roles.HEAD_OFFICE_OFFICER);

    @Inject
    SettableClock clock;

    private Bank bank;
    private String id;

    @BeforeEach
    void aWorkerWhoPaidInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
        Response worker = bank.enroll(Worker.valid());
        id = worker.path("id");
        bank.pay(worker.path("billing.code"), "PAY-1", 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void whatAWorkerPaysAloneProtectsAndIsNotTheAgencys() {
        clock.set(Instant.parse("2025-04-02T03:00:00Z"));
        String code = "OWN-" + UUID.randomUUID();

        Response first = own(code, 1, 36_800, "2025-04-02T10:20:00+08:00");
        first.then()
                .statusCode(201)
                .body("channel", equalTo("SELF"))
                .body("reference", equalTo(code))
                .body("enrollment.protectedUntil", equalTo("2025-04-30"));
        own(code, 1, 36_800, "2025-04-02T10:20:00+08:00")
                .then()
                .statusCode(200)
                .body("id", equalTo(first.path("id")))
                .body("enrollment.version", equalTo(first.path("enrollment.version")));
        own(code, 2, 73_600, "2025-04-02T10:20:00+08:00")
                .then()
                .statusCode(409)
                .body("code", equalTo("REFERENCE_REUSED"));

        assertThat(paid(id)).extracting(event -> event.path("channel").asText()).containsExactly("AGENCY", "SELF");
        assertThat(paid(id).getLast().path("billingCode").asText()).isEqualTo(code);
        assertThat(paid(id).getLast().path("participantId").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 147200, 2025-03-14T10:30:00+08:00, MONTHS_NOT_PAYABLE",
        "1, 36801, 2025-03-14T10:30:00+08:00, CONTRIBUTION_MISMATCH",
        "1, 36800, 2025-03-15T10:30:00+08:00, PAID_IN_FUTURE",
        "1, 36800, 2025-03-13T10:30:00+08:00, PAID_BEFORE_REGISTERED"
    })
    void whatAWorkerPaidMustBePossible(int months, long amount, String at, String code) {
        own("OWN-" + UUID.randomUUID(), months, amount, at)
                .then()
                .statusCode(422)
                .body("code", equalTo("CONTRIBUTION_REFUSED"))
                .body("errors[0].code", equalTo(code));
        assertThat(paid(id)).hasSize(1);
    }

    @Test
    void aRefundTakesBackTheMonthsAndIsToldOnce() {
        clock.set(Instant.parse("2025-04-02T03:00:00Z"));
        long[] before = totals();
        String contribution = contributions().getFirst();

        Response refunded = refund(contribution, "PAID_IN_ERROR");
        refunded.then()
                .statusCode(200)
                .body("refund.on", equalTo("2025-04-02"))
                .body("refund.reason", equalTo("PAID_IN_ERROR"))
                .body("enrollment.status", equalTo("REGISTERED"))
                .body("enrollment.protectedFrom", nullValue());
        refund(contribution, "PAID_IN_ERROR")
                .then()
                .statusCode(200)
                .body("refund.id", equalTo(refunded.path("refund.id")))
                .body("enrollment.version", equalTo(refunded.path("enrollment.version")));

        bank.read(id).then().statusCode(200).body("status", equalTo("REGISTERED"));
        assertThat(totals()).containsExactly(before[0] - 1, before[1] - 36_800);
        int version = refunded.path("enrollment.version");
        JsonNode corrected = Announced.of(id, version).state();
        assertThat(corrected.path("status").asText()).isEqualTo("REGISTERED");
        assertThat(corrected.path("protection")).isEmpty();
        List<JsonNode> told = told(id, "id.jangkau.registration.contribution.refunded");
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.path("contributionId").asText()).isEqualTo(contribution);
            assertThat(event.path("amount").asLong()).isEqualTo(36_800);
            assertThat(event.path("paidOn").asText()).isEqualTo("2025-03-14");
            assertThat(event.path("refundedOn").asText()).isEqualTo("2025-04-02");
            assertThat(event.path("channel").asText()).isEqualTo("AGENCY");
            assertThat(event.path("categories")).isEqualTo(paid(id).getFirst().path("categories"));
        });
    }

    @Test
    void theLastOneGoesFirstAndWhatRemainsHoldsAsBefore() {
        clock.set(Instant.parse("2025-03-20T03:00:00Z"));
        own("OWN-" + UUID.randomUUID(), 3, 110_400, "2025-03-20T10:20:00+08:00")
                .then()
                .statusCode(201);
        clock.set(Instant.parse("2025-07-01T03:00:00Z"));
        List<String> both = contributions();

        refund(both.getFirst(), "OTHER").then().statusCode(409).body("code", equalTo("NOT_THE_LAST_CONTRIBUTION"));
        refund(both.getLast(), "PAID_TWICE")
                .then()
                .statusCode(200)
                .body("enrollment.status", equalTo("LAPSED"))
                .body("enrollment.protectedUntil", equalTo("2025-03-31"));
        refund(both.getFirst(), "OTHER").then().statusCode(200).body("enrollment.status", equalTo("REGISTERED"));
        bank.cancel(id).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void ofAnEndedEnrollmentTheMoneyAloneIsGivenBack() {
        bank.end(id, "DEATH", "2025-03-14").then().statusCode(200);
        String contribution = contributions().getFirst();

        refund(contribution, "NOT_ELIGIBLE").then().statusCode(200).body("enrollment.status", equalTo("ENDED"));

        assertThat(told(id, "id.jangkau.registration.contribution.refunded")).hasSize(1);
        bank.read(id).then().body("status", equalTo("ENDED"));
        own("OWN-" + UUID.randomUUID(), 1, 36_800, "2025-03-14T10:20:00+08:00")
                .then()
                .statusCode(409)
                .body("code", equalTo("ENROLLMENT_CLOSED"));
    }

    @Test
    void onlyTheHeadOfficeBooksAndOnlyWhatIsThere() {
        String contribution = contributions().getFirst();

        refund(contribution, "BECAUSE").then().statusCode(400).body("errors[0].code", equalTo("REFUND_REASON_UNKNOWN"));
        refund(UUID.randomUUID().toString(), "OTHER").then().statusCode(404);
        for (String token : List.of(Tokens.of(Roles.BRANCH_OFFICER), Tokens.ofAgency(bank.partnerId()))) {
            RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body("{\"reason\": \"OTHER\"}")
                    .post("/v1/contributions/" + contribution + "/refund")
                    .then()
                    .statusCode(403);
            RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .get("/v1/enrollments/" + id + "/contributions")
                    .then()
                    .statusCode(403);
        }
    }

    private Response own(String reference, int months, long amount, String paidAt) {
        return HEAD_OFFICE
                .client()
                .body("{\"reference\": \"%s\", \"months\": %d, \"amount\": %d, \"paidAt\": \"%s\"}"
                        .formatted(reference, months, amount, paidAt))
                .post("/v1/enrollments/" + id + "/contributions");
    }

    private static Response refund(String contribution, String reason) {
        return HEAD_OFFICE
                .client()
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post("/v1/contributions/" + contribution + "/refund");
    }

    private List<String> contributions() {
        return HEAD_OFFICE
                .client()
                .get("/v1/enrollments/" + id + "/contributions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<JsonNode> paid(String enrollment) {
        return told(enrollment, "id.jangkau.registration.contribution.paid");
    }

    /** The topic's own order is that of the outbox: once the last version is there, so is all that was said before it. */
    private static List<JsonNode> told(String enrollment, String type) {
        int expected = HEAD_OFFICE
                .client()
                .get("/v1/enrollments/" + enrollment + "/contributions")
                .path(type.endsWith("paid") ? "items.size()" : "items.findAll { it.refund != null }.size()");
        return Awaitility.await()
                .until(
                        () -> Announced.all(enrollment).stream()
                                .filter(heard -> heard.type().equals(type))
                                .map(Announced::state)
                                .toList(),
                        heard -> heard.size() >= expected);
    }

    private static long[] totals() {
        var answer = RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.STATISTICS_ADMIN))
                .get("/v1/totals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new long[] {answer.getLong("contributions.count"), answer.getLong("contributions.rupiah")};
    }
}
