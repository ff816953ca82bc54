package id.jangkau.registration.enrollment;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

import static org.assertj.core.api.Assertions.assertThat;

/** Workers are counted by what became of them, once that is committed. */
@RegistrationTest
class EnrollmentMetricsTest {
    @Inject
    SettableClock clock;

    @Inject
    MeterRegistry metrics;

    @Inject
    WaitingRoom waitingRoom;

    @Inject
    ObjectMapper json;

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
    void whoIsPostedIsCountedByTheOutcomeAndEveryReason() {
        double accepted = count("accepted");
        double replayed = count("replayed");
        double refused = count("refused");
        double tooLittle = refusals("INCOME_BELOW_MINIMUM");
        double incomplete = refusals("PROGRAMMES_INCOMPLETE");

        Worker worker = Worker.valid();
        bank.enroll(worker).then().statusCode(201);
        bank.enroll(worker).then().statusCode(200);
        bank.enroll(Worker.valid().with("1000000", "1").with("\"JKM\", ", ""))
                .then()
                .statusCode(422);

        assertThat(count("accepted")).isEqualTo(accepted + 1);
        assertThat(count("replayed")).isEqualTo(replayed + 1);
        assertThat(count("refused")).isEqualTo(refused + 1);
        assertThat(refusals("INCOME_BELOW_MINIMUM")).isEqualTo(tooLittle + 1);
        assertThat(refusals("PROGRAMMES_INCOMPLETE")).isEqualTo(incomplete + 1);
    }

    @Test
    void whoIsHeldIsCountedOnceKeptAndNotWhenThatIsUndone() throws Exception {
        double held = count("held");
        EnrollmentForm form =
                json.readValue(Worker.valid().json(), EnrollmentRequest.class).toForm(clock.instant());

        QuarkusTransaction.begin();
        waitingRoom.hold(UUID.randomUUID(), form);
        assertThat(count("held")).isEqualTo(held);
        QuarkusTransaction.rollback();
        assertThat(count("held")).isEqualTo(held);

        new Bank(UUID.randomUUID()).enroll(Worker.valid()).then().statusCode(202);
        assertThat(count("held")).isEqualTo(held + 1);
    }

    private double count(String outcome) {
        return metrics.counter("jangkau.enrollments", "outcome", outcome, "way", "posted")
                .count();
    }

    private double refusals(String code) {
        return metrics.counter("jangkau.enrollment.refusals", "code", code).count();
    }
}
