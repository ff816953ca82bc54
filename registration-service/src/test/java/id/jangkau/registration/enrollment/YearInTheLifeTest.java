package id.jangkau.registration.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Announced;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.enrollment.domain.Work;
import id.jangkau.registration.region.domain.Region;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** One worker through three years: what the bank reads and what others hear agree at every step. */
@RegistrationTest
class YearInTheLifeTest {
    @Inject
    SettableClock clock;

    @Inject
    BeginDay beginDay;

    @Inject
    ChangeEnrollments changeEnrollments;

    private Bank bank;
    private Response registered;
    private String id;

    @BeforeEach
    void aWorkerRegisteredInMarch2025() {
        itIs("2025-03-14");
        bank = Bank.inForce();
        registered = bank.enroll(Worker.valid().with("\"months\": 1", "\"months\": 3"));
        id = registered.path("id");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aWorkerIsProtectedLapsesComesBackMovesOnAndEnds() {
        agreed(1, "registered", "REGISTERED")
                .body("protectedUntil", nullValue())
                .body("participant.id", nullValue());

        pay(registered.path("billing.code"), 3 * 36_800);
        agreed(2, "activated", "ACTIVE")
                .body("protection[0].from", equalTo("2025-03-14"))
                .body("protectedUntil", equalTo("2025-05-31"))
                .body("lapsesOn", equalTo("2025-09-01"))
                .body("fullDeathBenefitFrom", equalTo("2025-06-01"));

        theDayBegins("2025-05-31");
        agreed(2, "activated", "ACTIVE");
        theDayBegins("2025-06-01");
        agreed(3, "grace_started", "GRACE").body("protectedUntil", equalTo("2025-05-31"));
        theDayBegins("2025-08-31");
        agreed(3, "grace_started", "GRACE");

        theDayBegins("2025-09-04");
        agreed(4, "lapsed", "LAPSED")
                .body("protection[0].closedOn", equalTo("2025-09-01"))
                .body("protection[0].closedBy", equalTo("LAPSED"))
                .body("fullDeathBenefitFrom", nullValue());

        itIs("2025-10-02");
        renew(6, 6 * 36_800);
        agreed(5, "resumed", "ACTIVE")
                .body("protection[1].from", equalTo("2025-10-02"))
                .body("protection[1].until", equalTo("2026-03-31"))
                .body("fullDeathBenefitFrom", equalTo("2026-01-01"));

        itIs("2025-11-20");
        movesTo(Occupation.DRIVER);
        agreed(6, "corrected", "ACTIVE")
                .body("work.occupation", equalTo("DRIVER"))
                .body("protectedUntil", equalTo("2026-03-31"));

        itIs("2026-03-15");
        renew(12, 12 * 28_400);
        agreed(7, "extended", "ACTIVE").body("protectedUntil", equalTo("2027-03-31"));

        theDayBegins("2027-04-01");
        agreed(8, "grace_started", "GRACE").body("fullDeathBenefitFrom", equalTo("2026-01-01"));
        itIs("2027-05-10");
        renew(1, 36_800);
        agreed(9, "extended", "ACTIVE")
                .body("protectedUntil", equalTo("2027-05-31"))
                .body("fullDeathBenefitFrom", equalTo("2027-08-01"));

        itIs("2027-06-20");
        bank.end(id, "WITHDRAWAL", "2027-06-18").then().statusCode(200);
        agreed(10, "grace_started", null);
        agreed(11, "ended", "ENDED")
                .body("closing.on", equalTo("2027-06-18"))
                .body("closing.reason", equalTo("WITHDRAWAL"))
                .body("protection[1].closedBy", equalTo("ENDED"))
                .body("lapsesOn", nullValue());
        theDayBegins("2028-01-01");
        agreed(11, "ended", "ENDED");

        assertThat(Announced.all(id).stream()
                        .filter(heard -> heard.type().endsWith("contribution.paid"))
                        .mapToInt(heard -> heard.state().path("amount").asInt()))
                .containsExactly(3 * 36_800, 6 * 36_800, 12 * 28_400, 36_800);
    }

    private void itIs(String day) {
        clock.set(LocalDate.parse(day));
    }

    private void theDayBegins(String day) {
        itIs(day);
        beginDay.begin();
    }

    private void renew(int months, int rupiah) {
        Response billed = bank.bill(UUID.randomUUID().toString(), months, id);
        billed.then().statusCode(201).body("amount", equalTo(rupiah));
        pay(billed.path("code"), rupiah);
    }

    private void pay(String code, int rupiah) {
        bank.pay(code, "PAY-" + code, rupiah, clock.instant().toString()).then().statusCode(200);
    }

    private void movesTo(Occupation occupation) {
        QuarkusTransaction.requiringNew()
                .run(() -> changeEnrollments.lock(List.of(UUID.fromString(id))).stream()
                        .map(enrollment -> enrollment.correct(new Work(
                                occupation,
                                new Region("51.71", "51.71.01"),
                                Set.of(Programme.JKK, Programme.JKM, Programme.JHT),
                                1_000_000)))
                        .forEach(change -> changeEnrollments.save(List.of(change), "bank")));
    }

    /** The event of that version is of that type; and if it is the newest, it says the same as the bank reads. */
    private ValidatableResponse agreed(int version, String type, @Nullable String status) {
        Announced heard = Announced.of(id, version);
        assertThat(heard.type()).isEqualTo("id.jangkau.registration.enrollment." + type);
        Response read = bank.read(id);
        if (status != null) {
            assertThat(heard.state().path("status").asText()).isEqualTo(status);
            assertThat(new ObjectMapper()
                            .convertValue(
                                    heard.state().path("protection"),
                                    new TypeReference<List<Map<String, String>>>() {}))
                    .isEqualTo(read.<List<Map<String, String>>>path("protection"));
            assertThat(heard.state().path("categories").path("occupation").asText())
                    .isEqualTo(read.<String>path("work.occupation"));
            read.then().body("version", equalTo(version)).body("status", equalTo(status));
        }
        return read.then().statusCode(200);
    }
}
