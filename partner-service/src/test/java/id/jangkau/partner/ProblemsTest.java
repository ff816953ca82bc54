package id.jangkau.partner;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class ProblemsTest {
    @Test
    void importsGoodRowsBesideBadOnesAndTheSameFileChangesNothing() {
        String good = Partners.newBankCode();
        String file = Partners.HEADER + Partners.row(good) + Partners.row(good) + "1,,X,99.99,today,1,1\n";

        Partners.importCsv(file)
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("listed", equalTo(1))
                .body("refused", equalTo(2))
                .body("results[1].errors[0].code", equalTo("DUPLICATE_BANK_CODE"))
                .body(
                        "results[2].errors.code",
                        hasItems(
                                "BANK_CODE_MALFORMED",
                                "NAME_REQUIRED",
                                "KIND_UNKNOWN",
                                "REGENCY_UNKNOWN",
                                "DATE_MALFORMED",
                                "NIB_MALFORMED",
                                "NPWP_MALFORMED"));
        Partners.importCsv(file).statusCode(200).body("listed", equalTo(0)).body("unchanged", equalTo(1));
    }

    @Test
    void refusesTheRowThatHasANul() {
        String good = Partners.newBankCode();
        String named = Partners.row(Partners.newBankCode()).replace("Contoh", "Con\0toh");

        Partners.importCsv(Partners.HEADER + Partners.row("\0" + good) + named + Partners.row(good))
                .statusCode(200)
                .body("results.outcome", contains("REFUSED", "REFUSED", "LISTED"))
                .body("results[0].errors.code", contains("BANK_CODE_MALFORMED", "NAME_UNPRINTABLE"))
                .body("results[1].errors.code", contains("NAME_UNPRINTABLE"));
    }

    @Test
    void answersRowByRowWhatIsListedAlready() {
        String listed = Partners.newBankCode();
        String fresh = Partners.newBankCode();
        Partners.importCsv(Partners.HEADER + Partners.row(listed)).statusCode(200);
        String otherName = Partners.row(listed).replace("BPR Contoh", "BPR Lain");

        Partners.importCsv(Partners.HEADER + otherName + Partners.row(fresh) + Partners.row(listed))
                .statusCode(200)
                .body("results.outcome", contains("REFUSED", "LISTED", "REFUSED"))
                .body("results[0].errors[0].code", equalTo("LISTED_OTHERWISE"))
                .body("results[2].errors[0].code", equalTo("DUPLICATE_BANK_CODE"));
    }

    @Test
    void refusesAFileWithoutItsHeader() {
        isProblem(Partners.importCsv(Partners.row("600999")), 422, "HEADER_REFUSED")
                .body("errors.code", hasItem("HEADER_MISSING"));
    }

    @Test
    void refusesAnAddressWithANulAndAnswersNoOptions() {
        isProblem(asAuditor().get("/v1/partners?q=%00").then(), 400, "MALFORMED_ADDRESS");
        isProblem(asAuditor().get("/v1/partners/%00").then(), 400, "MALFORMED_ADDRESS");
        isProblem(asAuditor().options("/v1/partners").then(), 405, "METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800"})
    void namesATextThatNobodyCanKeep(String character) {
        String applied = "{\"appliedOn\": \"2024-05-02\", \"note\": \"%s\"}".formatted(character);

        isProblem(officerPosts(Partners.newProspect() + "/application", applied), 400, "INVALID_REQUEST")
                .body("errors.field", contains("note"))
                .body("errors.code", contains("WRONG_TYPE"));
    }

    @Test
    void listsOneBankOnce() {
        var bank = Map.of(
                "bankCode", Partners.newBankCode(),
                "name", "BPR Satu",
                "kind", "BPRS",
                "regencyCode", "51.03",
                "licensedOn", "2001-01-31");

        Partners.post(Tokens.of(Roles.BRANCH_OFFICER), "", bank)
                .statusCode(201)
                .body("status", equalTo("PROSPECT"))
                .body("version", equalTo(1));
        isProblem(Partners.post(Tokens.of(Roles.BRANCH_OFFICER), "", bank), 409, "BANK_CODE_TAKEN");
    }

    @Test
    void namesMissingUnknownAndMistypedFields() {
        String partner = Partners.newProspect();

        isProblem(officerPosts(partner + "/application", "{}"), 400, "INVALID_REQUEST")
                .body("errors[0].field", equalTo("appliedOn"))
                .body("errors[0].code", equalTo("REQUIRED"));
        isProblem(
                        officerPosts(partner + "/application", "{\"appliedOn\":\"2024-05-02\",\"x\":1}"),
                        400,
                        "INVALID_REQUEST")
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
        isProblem(officerPosts(partner + "/application", "{\"appliedOn\":\"yesterday\"}"), 400, "INVALID_REQUEST")
                .body("errors[0].code", equalTo("WRONG_TYPE"));
        isProblem(officerPosts(partner + "/application", "{\"appliedOn\":\"+10000-01-01\"}"), 400, "INVALID_REQUEST")
                .body("errors[0].field", equalTo("appliedOn"))
                .body("errors[0].code", equalTo("WRONG_TYPE"));
        isProblem(officerPosts(partner + "/branch-review", "{\"decision\":\"MAYBE\"}"), 400, "INVALID_REQUEST")
                .body("errors[0].field", equalTo("decision"));
        isProblem(officerPosts(partner + "/application", "{\"appliedOn\":"), 400, "MALFORMED_JSON");
        isProblem(officerPosts(partner + "/application", ""), 400, "INVALID_REQUEST");
    }

    @Test
    void answersToWhomeverMayNotOrAsksWrongly() {
        String partner = Partners.newProspect();
        String application = "/v1/partners/" + partner + "/application";

        isProblem(
                given().contentType(ContentType.JSON)
                        .body("{}")
                        .post(application)
                        .then(),
                401,
                "UNAUTHENTICATED");
        isProblem(
                Partners.post(Tokens.expired(Roles.BRANCH_OFFICER), partner + "/application", Map.of()),
                401,
                "UNAUTHENTICATED");
        isProblem(Partners.post(Tokens.of(Roles.AUDITOR), partner + "/application", Map.of()), 403, "FORBIDDEN");
        isProblem(
                Partners.post(Tokens.ofAgency(UUID.fromString(partner)), partner + "/agreements", Map.of()),
                403,
                "FORBIDDEN");
        isProblem(Partners.apply(UUID.randomUUID().toString()), 404, "NOT_FOUND");
        isProblem(Partners.apply("not-an-id"), 404, "NOT_FOUND");
        isProblem(officer().delete(application).then(), 405, "METHOD_NOT_ALLOWED");
        isProblem(
                officer().contentType("text/plain").body("x").post(application).then(), 415, "UNSUPPORTED_MEDIA_TYPE");
        isProblem(officer().get("/v1/partners?status=ASLEEP&limit=0&cursor=x").then(), 400, "INVALID_REQUEST")
                .body("errors.field", hasItems("status", "limit", "cursor"));
        for (String sneaky : new String[] {";x", "%3Bx", "/", "/./"}) {
            int status = given().urlEncodingEnabled(false)
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(application + sneaky)
                    .statusCode();
            assertThat(status).isIn(401, 404, 405);
        }
    }

    @Test
    void namesTheLegalTransitionsInBothLanguages() {
        String partner = Partners.newProspect();

        isProblem(Partners.review("branch", "b", partner, "APPROVE"), 409, "ILLEGAL_TRANSITION")
                .body("detail", containsString("application"));
        String detail = officer()
                .contentType(ContentType.JSON)
                .header("Accept-Language", "id-ID,id;q=0.9")
                .body("{\"decision\":\"APPROVE\"}")
                .post("/v1/partners/" + partner + "/branch-review")
                .then()
                .statusCode(409)
                .extract()
                .path("detail");
        assertThat(detail).contains("tidak dapat dilakukan").contains("application");
    }

    @Test
    void wantsFourEyesAndAReason() {
        String partner = Partners.newProspect();
        Partners.apply(partner).statusCode(200);
        isProblem(officerPosts(partner + "/branch-review", "{\"decision\":\"REJECT\"}"), 422, "REASON_REQUIRED");
        Partners.review("branch", "same", partner, "APPROVE").statusCode(200);
        isProblem(Partners.review("head-office", "same", partner, "APPROVE"), 409, "FOUR_EYES");
        Partners.review("head-office", "other", partner, "REJECT")
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
    }

    @Test
    void refusesAgreementsThatCannotBe() {
        String partner = Partners.newActive();

        isProblem(Partners.sign(partner, "PKS/X/" + partner, "2030-01-01", "2031-01-01"), 409, "AGREEMENT_OVERLAPS");
        isProblem(
                Partners.sign(Partners.newApproved(), "PKS/" + partner, "2024-07-01", "2030-01-01"),
                409,
                "AGREEMENT_NUMBER_TAKEN");
        isProblem(Partners.sign(partner, "PKS/Y", "2101-01-01", "2100-01-01"), 422, "REFUSED")
                .body("errors[0].code", equalTo("PERIOD_REVERSED"));
    }

    @Test
    void losesNothingWhileKeycloakIsAway() {
        String partner = Partners.newActive();

        isProblem(officer().post("/v1/partners/" + partner + "/credentials").then(), 503, "KEYCLOAK_UNAVAILABLE");
        assertThat(Partners.read(partner + "/credentials").getList("items.state"))
                .containsExactly("REQUESTED");
        isProblem(
                officer()
                        .post("/v1/partners/" + Partners.newProspect() + "/credentials")
                        .then(),
                409,
                "AGENCY_NOT_ACTIVE");
    }

    private static RequestSpecification asAuditor() {
        return given().auth().oauth2(Tokens.of(Roles.AUDITOR)).urlEncodingEnabled(false);
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of(Roles.BRANCH_OFFICER));
    }

    private static ValidatableResponse officerPosts(String path, String body) {
        return officer()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/partners/" + path)
                .then();
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
