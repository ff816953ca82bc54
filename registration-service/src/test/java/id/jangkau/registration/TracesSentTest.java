package id.jangkau.registration;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** The same build sends its traces where, and as many as, the environment says. */
@RegistrationTest
@TestProfile(SmallService.class)
class TracesSentTest {
    @SuppressWarnings("NullAway.Init") // by TraceCollector
    CompletableFuture<String> told;

    @Test
    void goToTheCollectorThatIsConfigured() throws Exception {
        RestAssured.get("/v1/enrollments").then().statusCode(401);

        assertThat(told.get(30, TimeUnit.SECONDS)).isEqualTo("POST /v1/traces");
    }
}
