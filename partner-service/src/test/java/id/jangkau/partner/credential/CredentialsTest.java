package id.jangkau.partner.credential;

import java.time.Duration;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.KeycloakParts;
import id.jangkau.partner.Partners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Credentials on a real Keycloak. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
@QuarkusTestResource(value = KeycloakParts.class, restrictToAnnotatedClass = true)
class CredentialsTest {
    @Test
    void letsABanksCoreBankingInAndRotatesAndRevokes() {
        String partner = Partners.newActive();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states(partner)).containsExactly("ISSUED"));

        var first = issue(partner);
        var claims = claimsOf(tokenOf(first).statusCode(200).extract().path("access_token"));
        assertThat(first.getString("clientId")).startsWith("bpr-6").endsWith("-1");
        assertThat(claims.getString("partner_id")).isEqualTo(partner);
        assertThat(claims.getList("realm_access.roles", String.class)).contains(Roles.AGENCY);
        assertThat(claims.getString("aud")).contains("jangkau");

        var second = issue(partner);
        assertThat(second.getString("clientId")).endsWith("-2");
        tokenOf(first).statusCode(200);
        tokenOf(second).statusCode(200);

        revoke(partner, first.getString("id"));
        revoke(partner, first.getString("id"));
        tokenOf(first).statusCode(401);
        tokenOf(second).statusCode(200);
        assertThat(states(partner)).isEqualTo(List.of("REVOKED", "ISSUED"));
        assertThat(Partners.read(partner + "/credentials").prettify())
                .doesNotContain(first.getString("clientSecret"))
                .doesNotContain(second.getString("clientSecret"));
    }

    private static JsonPath issue(String partner) {
        return given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .post("/v1/partners/" + partner + "/credentials")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void revoke(String partner, String credential) {
        given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .delete("/v1/partners/" + partner + "/credentials/" + credential)
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse tokenOf(JsonPath credential) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", credential.getString("clientId"))
                .formParam("client_secret", credential.getString("clientSecret"))
                .post(credential.getString("tokenUrl"))
                .then();
    }

    private static JsonPath claimsOf(String token) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8));
    }

    private static List<String> states(String partner) {
        return Partners.read(partner + "/credentials").getList("items.state", String.class);
    }
}
