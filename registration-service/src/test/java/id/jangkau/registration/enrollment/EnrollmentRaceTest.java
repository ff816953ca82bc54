package id.jangkau.registration.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Many at once: the database's unique indexes decide who was first, and everybody is answered. */
@RegistrationTest
class EnrollmentRaceTest {
    private static final int AT_ONCE = 16;

    @Inject
    SettableClock clock;

    private Bank bank;

    @BeforeEach
    void aBankInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void oneReferenceSentManyTimesAtOnceIsEnrolledOnceAndAnsweredTheSame() throws Exception {
        Worker worker = Worker.valid();
        List<Response> answers = atOnce(IntStream.range(0, AT_ONCE)
                .<Callable<Response>>mapToObj(i -> () -> bank.enroll(worker))
                .toList());

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
    }

    @Test
    void onePersonInSixOccupationsAtOnceGetsTwo() throws Exception {
        Worker worker = Worker.valid();
        List<Response> answers = atOnce(List.of("TRADER", "FARMER", "FISHER", "ARTISAN", "DRIVER", "OTHER").stream()
                .<Callable<Response>>map(
                        occupation -> () -> bank.enroll(worker.again().with("\"TRADER\"", "\"" + occupation + "\"")))
                .toList());

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(2);
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
