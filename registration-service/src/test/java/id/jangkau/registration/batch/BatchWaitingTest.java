package id.jangkau.registration.batch;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import id.jangkau.registration.enrollment.WaitingRoom;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;
import io.restassured.path.json.JsonPath;

import static id.jangkau.registration.batch.BatchClient.CSV;
import static id.jangkau.registration.batch.BatchClient.csv;
import static id.jangkau.registration.batch.BatchJourneyTest.assertCounts;
import static org.assertj.core.api.Assertions.assertThat;

/** Files of a bank whose agreement is not known here yet wait for it, and nobody else waits for them. */
@RegistrationTest
class BatchWaitingTest {
    @Inject
    SettableClock clock;

    @Inject
    WaitingRoom waitingRoom;

    @Inject
    ObjectMapper json;

    @Inject
    Jdbi database;

    private final Bank bank = new Bank(UUID.randomUUID());
    private final BatchClient client = new BatchClient(bank);

    @BeforeEach
    void inMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aFileWaitsUntilTheAgreementIsKnownWhileOthersAreWorkedOff() {
        String waiting = client.receive(CSV, csv(Worker.valid(), Worker.valid()));
        assertThat(client.batch(waiting).getString("status")).isEqualTo("WAITING");
        assertCounts(new BatchClient(Bank.inForce()).complete(CSV, csv(Worker.valid())), 1, 1, 0, 0);

        bank.hear(1, List.of(), List.of());
        assertThat(client.batch(waiting).getString("status")).isEqualTo("WAITING");
        assertThat(client.batch(waiting).<Object>get("billing")).isNull();

        agree(2);
        assertCounts(client.completed(waiting), 2, 2, 0, 0);
    }

    @Test
    void aSingleWorkerIsHeldOnceHoweverOftenSent() throws JsonProcessingException {
        EnrollmentForm form =
                json.readValue(Worker.valid().json(), EnrollmentRequest.class).toForm(clock.instant());
        UUID held = waitingRoom.hold(bank.partnerId(), form);
        assertThat(waitingRoom.hold(bank.partnerId(), form)).isEqualTo(held);
        assertThat(waitingRoom.hold(UUID.randomUUID(), form)).isNotEqualTo(held);

        agree(1);
        assertCounts(client.completed(held.toString()), 1, 1, 0, 0);
        JsonPath result = client.results(held.toString(), "");
        assertThat(result.getString("items[0].reference")).isEqualTo(form.reference());
    }

    @Test
    void nothingOfAWorkerCanBeReadInTheDatabase() {
        Worker worker = Worker.valid();
        String id = client.receive(CSV, csv(worker));
        byte[] payload = database.withHandle(
                handle -> handle.createQuery("SELECT payload FROM enrollment_batch_chunk WHERE batch_id = :id::uuid")
                        .bind("id", id)
                        .mapTo(byte[].class)
                        .one());
        String readable = new String(payload, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(readable).doesNotContain(worker.nik(), "NI LUH CONTOH", "reference");
        assertThat(payload[0]).as("not gzip in base64 in JSON").isNotEqualTo((byte) '"');
    }

    private void agree(long version) {
        bank.hear(
                version,
                List.of(new AgencyState.Agreement(
                        "PKS/1", Bank.AGREEMENT_FROM, Bank.AGREEMENT_UNTIL, new BigDecimal("2.5"))),
                List.of());
    }
}
