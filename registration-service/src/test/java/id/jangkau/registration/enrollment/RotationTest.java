package id.jangkau.registration.enrollment;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import id.jangkau.registration.contribution.CurrentTariff;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Accepted;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Refused;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Replayed;
import id.jangkau.registration.enrollment.domain.EnrollmentPolicy;
import id.jangkau.registration.enrollment.domain.Refusal;
import id.jangkau.registration.enrollment.domain.RefusalCode;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;
import id.jangkau.registration.enrollment.store.KnowledgeRows;
import id.jangkau.registration.enrollment.store.RowsUnderKeys;
import id.jangkau.registration.participant.Rotation;
import id.jangkau.registration.participant.store.Keyset;
import id.jangkau.registration.participant.store.Vault;
import id.jangkau.registration.region.domain.Regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** The key of the blind indexes is changed as the operator's manual says, and nobody is lost or doubled. */
@RegistrationTest
class RotationTest {
    @Inject
    SettableClock clock;

    @Inject
    Jdbi database;

    @Inject
    ObjectMapper json;

    @Inject
    KnowledgeRows knowledge;

    @Inject
    Outbox outbox;

    @Inject
    EnrollmentPolicy policy;

    @Inject
    CurrentTariff tariff;

    @Inject
    Regions regions;

    @Inject
    Ids ids;

    @Inject
    @ConfigProperty(name = "jangkau.keys.fields-file")
    Path fieldsFile;

    @Inject
    @ConfigProperty(name = "jangkau.keys.blind-index-file")
    Path blindIndexFile;

    private Bank bank;
    private Worker worker;
    private Keyset besideIt;
    private Keyset rotated;

    @BeforeEach
    void aWorkerEnrolledUnderTheFirstKey() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        bank = Bank.inForce();
        worker = Worker.valid();
        bank.enroll(worker).then().statusCode(201);
        besideIt = new Keyset(fieldsFile, blindIndexFile).withAnotherKeyBesideIt();
        rotated = besideIt.withTheOtherKeyPrimary();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void thePrimaryKeyIsAnotherAfterwards() {
        Vault before = besideIt.vault(json);
        Vault after = rotated.vault(json);
        assertThat(before.indexKeys()).hasSize(2);
        assertThat(after.indexKeys()).isEqualTo(before.indexKeys().reversed());
    }

    @Test
    void whoWasEnrolledUnderTheOldKeyIsKnownUnderTheNewOne() {
        Rotation.indexEverybody(database, besideIt.vault(json));
        Rotation.indexEverybody(database, rotated.vault(json));

        assertThat(enrollUnder(rotated, bank, worker)).isInstanceOf(Replayed.class);
        assertRefused(enrollUnder(rotated, Bank.inForce(), worker.again()), RefusalCode.DUPLICATE_OCCUPATION);
        assertThat(enrollUnder(rotated, bank, worker.again().with("NI LUH CONTOH", "NI KETUT LAIN")))
                .asInstanceOf(type(Accepted.class))
                .satisfies(accepted -> assertThat(Officer.reviewing()
                                .reviewOf(accepted.registration().id().toString()))
                        .isNotEmpty());
    }

    @Test
    void whoIsEnrolledWhileTwoKeysStandSideBySideIsKnownUnderBoth() {
        Rotation.indexEverybody(database, besideIt.vault(json));
        Worker another = Worker.valid();
        assertThat(enrollUnder(besideIt, bank, another)).isInstanceOf(Accepted.class);

        assertThat(enrollUnder(rotated, bank, another)).isInstanceOf(Replayed.class);
        assertRefused(enrollUnder(rotated, bank, another.again()), RefusalCode.DUPLICATE_OCCUPATION);
        bank.enroll(another.again()).then().statusCode(422);
    }

    @Test
    void otherNamesThatAReviewFoundAreKnownUnderTheNewKeyToo() {
        Worker otherName = worker.again().with("NI LUH CONTOH", "NI KETUT LAIN").with("TRADER", "FARMER");
        String declared = bank.enroll(otherName).path("id");
        Officer officer = Officer.reviewing();
        officer.decide(officer.reviewOf(declared), "KEEP_RECORD").then().statusCode(200);

        Rotation.indexEverybody(database, besideIt.vault(json));

        assertRefused(enrollUnder(rotated, bank, otherName.again()), RefusalCode.DUPLICATE_OCCUPATION);
    }

    private EnrollmentDecision enrollUnder(Keyset keys, Bank asking, Worker enrolled) {
        Vault vault = keys.vault(json);
        EnrollWorkers enrollWorkers = new EnrollWorkers(
                new ReadApplications(vault, json),
                knowledge,
                RowsUnderKeys.newEnrollments(database, vault, json),
                outbox,
                policy,
                tariff,
                regions,
                ids,
                clock);
        UUID partnerId = asking.partnerId();
        return enrollWorkers
                .enroll(List.of(enrollWorkers.read(partnerId, request(enrolled).toForm(clock.instant()))))
                .getFirst();
    }

    private EnrollmentRequest request(Worker enrolled) {
        try {
            return json.readValue(enrolled.json(), EnrollmentRequest.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefused(EnrollmentDecision decision, RefusalCode code) {
        assertThat(decision)
                .asInstanceOf(type(Refused.class))
                .satisfies(refused ->
                        assertThat(refused.refusals()).extracting(Refusal::code).contains(code));
    }
}
