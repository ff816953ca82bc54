package id.jangkau.partner.incentive;

import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.Partners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class IncentiveReachTest {
    @ParameterizedTest
    @ValueSource(strings = {"/incentives", "/incentives/2025-03/claim"})
    void anAgencyReadsItsOwnAndLearnsNothingOfOthers(String path) {
        String own = Partners.newProspect();
        String token = Tokens.ofAgency(UUID.fromString(own));

        get(token, own + path).statusCode(200);
        get(token, Partners.newProspect() + path).statusCode(404).body("code", equalTo("NOT_FOUND"));
        get(token, UUID.randomUUID() + path).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    void officersReadOfAll(String role) {
        get(Tokens.of(role), Partners.newProspect() + "/incentives")
                .statusCode(200)
                .body("months", hasSize(12))
                .body("total.incentive", equalTo(0));
        get(Tokens.of(role), UUID.randomUUID() + "/incentives").statusCode(404);
    }

    @Test
    void othersReadNothing() {
        get(Tokens.of(Roles.STATISTICS_READER), Partners.newProspect() + "/incentives")
                .statusCode(403);
        given().get("/v1/partners/" + UUID.randomUUID() + "/incentives").then().statusCode(401);
    }

    @Test
    void monthsAreCheckedAndAMonthIsClosedOnlyOnceItIsOver() {
        String partner = Partners.newProspect();
        String auditor = Tokens.of(Roles.AUDITOR);

        get(auditor, partner + "/incentives?from=2025-3")
                .statusCode(400)
                .body("errors[0].code", equalTo("MONTH_MALFORMED"));
        get(auditor, partner + "/incentives/2999-01/claim")
                .statusCode(400)
                .body("errors[0].code", equalTo("MONTH_IN_FUTURE"));
        close(Roles.HEAD_OFFICE_OFFICER, "2999-01").statusCode(422).body("code", equalTo("MONTH_NOT_OVER"));
        close(Roles.HEAD_OFFICE_OFFICER, "soon").statusCode(400).body("errors[0].code", equalTo("MONTH_MALFORMED"));
        close(Roles.BRANCH_OFFICER, "2025-01").statusCode(403);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get("/v1/partners/" + path).then();
    }

    private static ValidatableResponse close(String role, String month) {
        return given().auth()
                .oauth2(Tokens.of(role))
                .post("/v1/incentives/" + month + "/closing")
                .then();
    }
}
