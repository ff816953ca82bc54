package id.jangkau.statistics.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Speaks to what answers as Keycloak and registration-service do: this service's own credentials, then its token. */
@QuarkusTest
@TestProfile(RegistrationTotalsTest.WithRegistration.class)
class RegistrationTotalsTest extends RealService {

    @Test
    void comparesItsRowsWithWhatRegistrationServiceSaysThereIs() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.STATISTICS_ADMIN))
                .get("/v1/projection/reconciliation")
                .then()
                .statusCode(200)
                .body("reconciled", equalTo(false))
                .body("counters.differences", hasSize(0))
                .body("registration.state", equalTo("COMPARED"))
                .body(
                        "registration.differences.total",
                        contains("enrollments.ACTIVE", "contributions.count", "contributions.rupiah"))
                .body("registration.differences[0].here", equalTo(0))
                .body("registration.differences[0].registration", equalTo(2));
    }

    public static class WithRegistration implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String url = "http://localhost:" + started().getAddress().getPort();
            return Map.of(
                    "jangkau.reconciliation.with-registration", "true",
                    "quarkus.rest-client.registration.url", url,
                    "jangkau.registration-client.token-url", url + "/token",
                    "jangkau.registration-client.id", "statistics-service",
                    "jangkau.registration-client.secret", "s3cret");
        }

        private static HttpServer started() {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
                server.createContext(
                        "/token",
                        exchange -> answer(
                                exchange,
                                "Basic c3RhdGlzdGljcy1zZXJ2aWNlOnMzY3JldA==",
                                "{\"access_token\": \"of-statistics\", \"expires_in\": 300, \"token_type\": \"Bearer\"}"));
                server.createContext(
                        "/v1/totals",
                        exchange -> answer(
                                exchange,
                                "Bearer of-statistics",
                                "{\"enrollments\": {\"ACTIVE\": 2}, \"contributions\": {\"count\": 2, \"rupiah\": 73600}}"));
                server.start();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void answer(HttpExchange exchange, String authorization, String body) throws IOException {
            boolean known = authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, 0);
            try (var out = exchange.getResponseBody()) {
                out.write((known ? body : "{}").getBytes(UTF_8));
            }
        }
    }
}
