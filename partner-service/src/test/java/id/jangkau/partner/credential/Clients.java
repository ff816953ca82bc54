package id.jangkau.partner.credential;

import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.jangkau.foundation.metrics.DatabaseGauges;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.Partners;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Officers who handle credentials, and banks that use them. */
final class Clients {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Clients() {}

    static ValidatableResponse ask(String partner) {
        return given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .post("/v1/partners/" + partner + "/credentials")
                .then();
    }

    static JsonPath issue(String partner) {
        return ask(partner).statusCode(201).extract().jsonPath();
    }

    /** As an officer does to whom Keycloak is away for a moment: asks again. */
    static JsonPath issueInTheEnd(String partner) {
        return await().atMost(PATIENCE)
                .until(() -> ask(partner).extract(), answer -> answer.statusCode() != 503)
                .jsonPath();
    }

    static ValidatableResponse register(String partner, Object publicKey) {
        return Partners.post(
                Tokens.of(Roles.BRANCH_OFFICER),
                partner + "/credentials",
                Map.of("authentication", "private_key_jwt", "publicKey", publicKey));
    }

    static ValidatableResponse sendText(String partner, String text) {
        return given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .contentType("text/plain")
                .body(text)
                .post("/v1/partners/" + partner + "/credentials")
                .then();
    }

    static ValidatableResponse delete(String partner, String credential) {
        return given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .delete("/v1/partners/" + partner + "/credentials/" + credential)
                .then();
    }

    static JsonPath revoke(String partner, String credential) {
        return delete(partner, credential).statusCode(202).extract().jsonPath();
    }

    static ValidatableResponse tokenOf(JsonPath credential) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", credential.getString("clientId"))
                .formParam("client_secret", credential.getString("clientSecret"))
                .post(credential.getString("tokenUrl"))
                .then();
    }

    /** With a JWT that the bank signed (RFC 7523). */
    static ValidatableResponse tokenOf(JsonPath credential, PrivateKey key) {
        var client = credential.getString("clientId");
        var assertion = Jwt.claims()
                .issuer(client)
                .subject(client)
                .audience(credential.getString("issuer"))
                .expiresIn(Duration.ofSeconds(50))
                .claim("jti", UUID.randomUUID().toString())
                .jws()
                .keyId(credential.getString("keyId"))
                .algorithm(key instanceof ECPrivateKey ? SignatureAlgorithm.ES256 : SignatureAlgorithm.RS256)
                .sign(key);
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", assertion)
                .post(credential.getString("tokenUrl"))
                .then();
    }

    static JsonPath claimsOf(ValidatableResponse token) {
        String jwt = token.statusCode(200).extract().path("access_token");
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(jwt.split("\\.", -1)[1]), UTF_8));
    }

    static JsonPath all(String partner) {
        return Partners.read(partner + "/credentials");
    }

    static List<String> states(String partner) {
        return all(partner).getList("items.state", String.class);
    }

    static void awaitStates(String partner, String... states) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states(partner)).containsExactly(states));
    }

    /** Of a registry of its own: the service's goes on with the beans of the test before. */
    static double gauge(CountCredentials countCredentials, String name) {
        var registry = new SimpleMeterRegistry();
        new CredentialMetrics(countCredentials, new DatabaseGauges(registry)).register(new StartupEvent());
        return registry.get(name).gauge().value();
    }
}
