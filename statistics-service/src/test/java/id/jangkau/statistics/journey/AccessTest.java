package id.jangkau.statistics.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.prospect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class AccessTest extends RealService {
    @BeforeEach
    void somethingHappened() {
        events.agency(prospect(id(3), 3)).send();
        soon().untilAsserted(() -> RestAssured.get("/v1/agencies/funnel")
                .then()
                .body("listed", equalTo(1))
                .body("dataAsOf", notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/coverage?region=51.71.01",
                "/v1/coverage/timeline?region=51.71.01",
                "/v1/coverage/stream?region=51.71.01",
                "/v1/coverage/regions?parent=51.03",
                "/v1/coverage/occupations?region=51.71",
                "/v1/coverage/demographics",
                "/v1/coverage/programmes",
                "/v1/coverage/cohorts",
                "/v1/coverage/contributions",
                "/v1/agencies",
                "/v1/reference/targets"
            })
    void wantsATokenOfAReader(String path) {
        RestAssured.get(path).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.expired(Roles.STATISTICS_READER))
                .get(path)
                .then()
                .statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .get(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void keepsNoAuditLogAndSaysSo() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .get("/v1/audit")
                .then()
                .statusCode(404);
        assertThat(RestAssured.get("/q/openapi").asString()).doesNotContain("/v1/audit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/coverage",
                "/v1/coverage?region=51.71",
                "/v1/coverage/regions",
                "/v1/coverage/timeline?region=51.71",
                "/v1/coverage/occupations",
                "/v1/coverage/ticker",
                "/v1/agencies/funnel"
            })
    void publishesWhatIsPublicToEverybodyButBelievesNoExpiredToken(String path) {
        RestAssured.get(path).then().statusCode(200).body("dataAsOf", notNullValue());
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .get(path)
                .then()
                .statusCode(200);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.expired(Roles.STATISTICS_READER))
                .get(path)
                .then()
                .statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.unsigned(Roles.STATISTICS_DETAIL))
                .get(path)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/agencies;x",
                "/v1/agencies%3Bx",
                "//v1/agencies",
                "/v1//agencies",
                "/v1/./agencies",
                "/v1/agencies/",
                "/v1%2Fagencies",
                "/v1/agencies/funnel/../",
                "/v1/coverage/demographics;x",
                "/v1/coverage/ticker/../demographics",
                "/v1/coverage/ticker%2F..%2Fdemographics",
                "/v1/coverage/demographics/.",
                "/v1/coverage;region=51.71.01?region=51.71.01",
                "/v1/coverage/?region=51.71.01"
            })
    void leavesNoWayAroundTheToken(String path) {
        int status = RestAssured.given().urlEncodingEnabled(false).get(path).statusCode();

        assertThat(status).isIn(401, 404);
    }
}
