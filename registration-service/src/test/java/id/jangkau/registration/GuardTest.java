package id.jangkau.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

/** A small service, asked for more than it can do; and who leaves while sending is no error of ours. */
@RegistrationTest
@TestProfile(SmallService.class)
class GuardTest {
    @Inject
    MeterRegistry metrics;

    private final Bank bank = Bank.inForce();
    private final List<Socket> unfinished = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : unfinished) {
            socket.close();
        }
    }

    @Test
    void whoComesOnTopOfTheMostIsTurnedAwayAtOnceAndOnlyUntilOneLeaves() {
        double errors = problems("INTERNAL_ERROR");
        for (int i = 0; i < SmallService.MOST_REQUESTS; i++) {
            begin("/v1/enrollments", "application/json");
        }
        soonAnswered(503, "OVERLOADED");
        RestAssured.get("/q/health/ready").then().statusCode(200);
        RestAssured.get("/q/metrics").then().statusCode(200);

        unfinished.forEach(GuardTest::close);
        soon().untilAsserted(() -> bank.client().get("/v1/enrollments").then().statusCode(200));
        assertThat(problems("INTERNAL_ERROR")).isEqualTo(errors);
    }

    @Test
    void onlySoManyFilesComeInAtOnce() {
        double errors = problems("INTERNAL_ERROR");
        begin("/v1/enrollment-batches", "text/csv");
        soon().untilAsserted(() -> assertProblem(upload(Bank.inForce()), 503, "OVERLOADED"));
        bank.client().get("/v1/enrollments").then().statusCode(200);

        unfinished.forEach(GuardTest::close);
        soon().untilAsserted(() -> upload(bank).then().statusCode(202));
        assertThat(problems("INTERNAL_ERROR")).isEqualTo(errors);
    }

    @Test
    void aBankWaitsWithTheNextFileWhileSoManyAreNotWorkedOff() {
        upload(bank).then().statusCode(202);
        assertProblem(upload(bank), 429, "TOO_MANY_BATCHES");
    }

    @Test
    void oneBankThatRunsWildIsSlowedDownAndNoOther() {
        List<Response> answers = IntStream.range(0, 10 * SmallService.BURST)
                .mapToObj(i -> bank.client().get("/v1/enrollments/no-uuid"))
                .toList();
        Response refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertProblem(refused, 429, "TOO_MANY_REQUESTS");
        assertThat(answers.subList(0, SmallService.BURST)).noneMatch(answer -> answer.statusCode() == 429);
        Bank.inForce().client().get("/v1/enrollments").then().statusCode(200);
    }

    private double problems(String code) {
        return metrics.counter("jangkau.problems", "code", code).count();
    }

    private void soonAnswered(int status, String code) {
        soon().untilAsserted(() -> assertProblem(bank.client().get("/v1/enrollments"), status, code));
    }

    private static Response upload(Bank bank) {
        return bank.client()
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType("application/x-ndjson; charset=utf-8")
                .body(Worker.valid().json().replace('\n', ' '))
                .post("/v1/enrollment-batches");
    }

    /** A request of another bank whose body never ends. */
    private void begin(String path, String type) {
        try {
            Socket socket = new Socket("localhost", RestAssured.port);
            unfinished.add(socket);
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                    + "\r\nAuthorization: Bearer "
                    + Tokens.ofAgency(Bank.inForce().partnerId())
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofSeconds(1));
    }

    private static void assertProblem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("code", equalTo(code));
    }
}
