package id.jangkau.registration;

import java.util.Map;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

/** Without Keycloak, and before any of its keys was known, no token can be checked: that is not the token's fault. */
@RegistrationTest
@QuarkusTestResource(value = IdentityOutageTest.NobodyThere.class, restrictToAnnotatedClass = true)
class IdentityOutageTest {
    @Test
    void whoComesWithATokenIsAskedToComeBack() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("agency"))
                .get("/v1/enrollments")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("code", equalTo("IDENTITY_UNAVAILABLE"));
    }

    @Test
    void whoComesWithoutOneIsAskedForIt() {
        RestAssured.get("/v1/enrollments").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    /** An address at which no Keycloak answers. */
    public static class NobodyThere implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return Map.of(
                    "quarkus.oidc.public-key", "", "quarkus.oidc.auth-server-url", "http://localhost:1/realms/jangkau");
        }

        @Override
        public void stop() {
            // there was nothing
        }

        @Override
        public int order() {
            return 1;
        }
    }
}
