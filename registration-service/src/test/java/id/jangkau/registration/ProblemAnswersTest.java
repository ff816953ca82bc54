package id.jangkau.registration;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every error has one shape, whoever makes it. */
@RegistrationTest
class ProblemAnswersTest {
    private final Bank bank = Bank.inForce();
    private final MeterRegistry metrics;

    ProblemAnswersTest(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    static Stream<Arguments> unreadableBodies() {
        return Stream.of(
                arguments("{\"reference\": ", "MALFORMED_JSON", null, null),
                arguments("nonsense", "MALFORMED_JSON", null, null),
                arguments("{} {}", "INVALID_REQUEST", "", "WRONG_TYPE"),
                arguments("[]", "INVALID_REQUEST", "", "WRONG_TYPE"),
                arguments("{\"reference\": 7}", "INVALID_REQUEST", "reference", "WRONG_TYPE"),
                arguments("{\"monthlyIncome\": \"1000000\"}", "INVALID_REQUEST", "monthlyIncome", "WRONG_TYPE"),
                arguments("{\"monthlyIncome\": 1000000.5}", "INVALID_REQUEST", "monthlyIncome", "WRONG_TYPE"),
                arguments("{\"occurredAt\": \"yesterday\"}", "INVALID_REQUEST", "occurredAt", "WRONG_TYPE"),
                arguments(
                        "{\"occurredAt\": \"2025-02-30T00:00:00+08:00\"}",
                        "INVALID_REQUEST",
                        "occurredAt",
                        "WRONG_TYPE"),
                arguments(
                        "{\"participant\": {\"sex\": \"WOMAN\"}}", "INVALID_REQUEST", "participant.sex", "WRONG_TYPE"),
                arguments(
                        "{\"participant\": {\"nick\": \"x\"}}", "INVALID_REQUEST", "participant.nick", "UNKNOWN_FIELD"),
                arguments("{\"programmes\": [\"JKK\", 3]}", "INVALID_REQUEST", "programmes[1]", "WRONG_TYPE"),
                arguments("null", "INVALID_REQUEST", "", "REQUIRED"));
    }

    @ParameterizedTest
    @MethodSource("unreadableBodies")
    void anUnreadableBodyIsNamedByItsField(String body, String code, String field, String fieldCode) {
        Response answer = bank.client().body(body).post("/v1/enrollments");
        assertProblem(answer, 400, code);
        if (field != null) {
            answer.then().body("errors[0].field", equalTo(field)).body("errors[0].code", equalTo(fieldCode));
        }
    }

    @Test
    void everyProblemIsCountedByItsCodeWhoeverAnswersIt() {
        double missing = problems("NOT_FOUND");
        double unknown = problems("UNAUTHENTICATED");
        double large = problems("CONTENT_TOO_LARGE");

        bank.client().get("/v1/enrollments/" + UUID.randomUUID()).then().statusCode(404);
        json().get("/v1/enrollments").then().statusCode(401);
        RawAnswer.to("POST /v1/enrollments", "Content-Length: 3000000000");

        assertThat(problems("NOT_FOUND")).isEqualTo(missing + 1);
        assertThat(problems("UNAUTHENTICATED")).isEqualTo(unknown + 1);
        assertThat(problems("CONTENT_TOO_LARGE")).isEqualTo(large + 1);
    }

    private double problems(String code) {
        return metrics.counter("jangkau.problems", "code", code).count();
    }

    @Test
    void everythingRequiredThatIsMissingIsNamedAtOnce() {
        Response answer = bank.client().body("{}").post("/v1/enrollments");
        assertProblem(answer, 400, "INVALID_REQUEST");
        answer.then().body("errors.field", hasItems("reference", "participant", "work", "monthlyIncome", "programmes"));
    }

    @Test
    void withoutConsentAWorkerIsRefusedByRule() {
        Worker worker = Worker.valid();
        Response answer = bank.enroll(new Worker(worker.json().replaceAll("(?s),\\s*\"consent\".*}}", "}")));
        assertProblem(answer, 422, "ENROLLMENT_REFUSED");
        answer.then().body("errors[0].code", equalTo("CONSENT_MISSING"));
    }

    @Test
    void theTextIsIndonesianForWhomWantsIt() {
        bank.client()
                .header("Accept-Language", "id-ID,id;q=0.9,en;q=0.5")
                .body("{}")
                .post("/v1/enrollments")
                .then()
                .header("Content-Language", equalTo("id"))
                .body("title", equalTo("Permintaan tidak sah"));
    }

    @Test
    void whoeverHasNoValidTokenIsAskedForOne() {
        for (String token : new String[] {
            "nonsense",
            Tokens.expired("agency"),
            Tokens.forAnotherAudience("agency"),
            Tokens.ofAnotherIssuer("agency"),
            Tokens.unsigned("agency")
        }) {
            assertProblem(json().auth().oauth2(token).body("{}").post("/v1/enrollments"), 401, "UNAUTHENTICATED");
        }
        assertProblem(json().body("{}").post("/v1/enrollments"), 401, "UNAUTHENTICATED");
    }

    @Test
    void aTokenThatWasAcceptedIsAcceptedAgainAndNothingThatResemblesIt() {
        String token = Tokens.ofAgency(UUID.randomUUID());
        String[] parts = token.split("\\.", -1);
        String[] others = Tokens.ofAgency(UUID.randomUUID()).split("\\.", -1);
        json().auth().oauth2(token).get("/v1/enrollments").then().statusCode(200);
        double known = knownTokens();
        json().auth().oauth2(token).get("/v1/enrollments").then().statusCode(200);
        assertThat(knownTokens()).isEqualTo(known + 1);
        for (String forged : new String[] {
            parts[0] + "." + others[1] + "." + parts[2], parts[0] + "." + parts[1] + "." + others[2], token + "A"
        }) {
            assertProblem(json().auth().oauth2(forged).get("/v1/enrollments"), 401, "UNAUTHENTICATED");
        }
    }

    @Test
    void whoeverHasAnotherRoleIsRefused() {
        assertProblem(
                json().auth().oauth2(Tokens.of("branch-officer")).body("{}").post("/v1/enrollments"), 403, "FORBIDDEN");
    }

    @Test
    void anAgencyWithoutAPartnerIsRefused() {
        assertProblem(
                json().auth()
                        .oauth2(Tokens.of("agency"))
                        .body(Worker.valid().json())
                        .post("/v1/enrollments"),
                403,
                "NOT_AN_AGENCY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/enrollments;x",
                "/v1//enrollments",
                "/v1/./enrollments",
                "/v1/enrollments/",
                "/v1/enrollments%3Bx"
            })
    void noTrickWithThePathGetsInWithoutAToken(String path) {
        int status = json().urlEncodingEnabled(false).get(path).statusCode();
        assertThat(status).isIn(401, 404);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertProblem(bank.client().get("/v1/nothing"), 404, "NOT_FOUND");
        assertProblem(bank.client().get("/v1/enrollments/no-uuid"), 404, "NOT_FOUND");
    }

    @Test
    void aWrongMethodOrMediaTypeIsSaidSo() {
        assertProblem(bank.client().body("{}").put("/v1/enrollments"), 405, "METHOD_NOT_ALLOWED");
        assertProblem(
                bank.client().contentType("text/plain").body("x").post("/v1/enrollments"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aWrongMethodIsToldWhichAreRight() {
        bank.client().body("{}").put("/v1/enrollments").then().statusCode(405).header("Allow", "GET, HEAD, POST");
        bank.client()
                .put("/v1/enrollments/" + UUID.randomUUID())
                .then()
                .statusCode(405)
                .header("Allow", "DELETE, GET, HEAD, PATCH");
        bank.client().options("/v1/quotes").then().statusCode(405).header("Allow", "POST");
    }

    @Test
    void anAnswerThatCannotBeMadeAsWantedIsSaidSo() {
        assertProblem(bank.client().accept("image/png").get("/v1/enrollments"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aBodyThatIsTooLargeIsSaidSoBeforeOrWhileItComes() {
        assertThat(RawAnswer.to("POST /v1/enrollments", "Content-Length: 3000000000"))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "\"code\":\"CONTENT_TOO_LARGE\"");
        assertProblem(
                bank.client()
                        .body("{\"reference\": \"" + "x".repeat(2_000_000) + "\"}")
                        .post("/v1/enrollments"),
                413,
                "CONTENT_TOO_LARGE");
    }

    @Test
    void addressesAndHeadersThatAreTooLongAreRefusedWithoutHarm() {
        assertThat(RawAnswer.to("GET /v1/enrollments?reference=" + "x".repeat(20_000)))
                .startsWith("HTTP/1.0 414 "); // the version was not read: it stands behind the address
        assertThat(RawAnswer.to("GET /v1/enrollments", "X-Long: " + "x".repeat(60_000)))
                .startsWith("HTTP/1.1 431 ");
        bank.client().get("/v1/enrollments").then().statusCode(200);
    }

    private double knownTokens() {
        return metrics.get("cache.gets")
                .tags("cache", "verified-tokens", "result", "hit")
                .counter()
                .count();
    }

    private static RequestSpecification json() {
        return RestAssured.given().contentType("application/json");
    }

    private static void assertProblem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", notNullValue())
                .body("title", notNullValue())
                .body("traceId", notNullValue());
    }
}
