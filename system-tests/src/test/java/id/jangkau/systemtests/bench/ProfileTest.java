package id.jangkau.systemtests.bench;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose work a frame is. */
class ProfileTest {
    @ParameterizedTest
    @CsvSource({
        "io.quarkus.vertx.http.runtime.security.HttpAuthorizer, who is calling",
        "io.quarkus.vertx.http.runtime.VertxHttpRecorder, HTTP",
        "io.quarkus.narayana.jta.QuarkusTransaction, transactions (JTA)",
        "id.jangkau.registration.enrollment.EnrollTogether, Jangkau"
    })
    void isToldByTheLongestPrefix(String type, String owner) {
        assertThat(Profile.ownerOf(type)).contains(owner);
    }
}
