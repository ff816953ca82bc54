package id.jangkau.registration.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.Worker;
import io.restassured.RestAssured;

import static id.jangkau.registration.batch.BatchClient.CSV;
import static id.jangkau.registration.batch.BatchClient.HEADER;
import static id.jangkau.registration.batch.BatchClient.csv;
import static id.jangkau.registration.batch.BatchClient.row;
import static id.jangkau.registration.batch.BatchJourneyTest.assertCounts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What breaks off or breaks is undone or done again, and hinders nobody else. */
@RegistrationTest
class BatchFaultsTest {
    @Inject
    SettableClock clock;

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
    void nothingStaysOfAnUploadThatBreaksOff() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("""
                    POST /v1/enrollment-batches HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: text/csv\r
                    Content-Length: 100000000\r
                    \r
                    """.formatted(Tokens.ofAgency(bank.partnerId())).getBytes(UTF_8));
            socket.getOutputStream().write(HEADER.getBytes(UTF_8));
            byte[] row = row(Worker.valid()).getBytes(UTF_8);
            for (int i = 0; i < 1_200; i++) {
                socket.getOutputStream().write(row);
            }
            socket.getOutputStream().flush();
            Awaitility.await().until(() -> uploads() == 1);
            assertThat(client.get("", "").jsonPath().getList("items")).isEmpty();
        }
        Awaitility.await().until(() -> uploads() == 0);
    }

    @Test
    void anUploadThatNeverEndedIsGivenUpAfterADay() {
        UUID young = uploadThatBegan(Duration.ofHours(23));
        UUID old = uploadThatBegan(Duration.ofHours(25));
        Awaitility.await().until(() -> count("enrollment_batch WHERE id", old) == 0);
        assertThat(count("enrollment_batch_chunk WHERE batch_id", old)).isZero();
        assertThat(count("enrollment_batch_chunk WHERE batch_id", young)).isEqualTo(1);
    }

    @Test
    void aChunkThatCannotBeWorkedOffIsKeptAndHindersNobody() {
        Worker[] workers = Stream.generate(Worker::valid).limit(501).toArray(Worker[]::new);
        String id = client.receive(CSV, csv(workers));
        byte[] payload = payloadOfFirstChunk(id);
        change(id, new byte[] {1, 2, 3});
        agree();

        assertCounts(new BatchClient(Bank.inForce()).complete(CSV, csv(Worker.valid())), 1, 1, 0, 0);
        Awaitility.await().until(() -> client.batch(id).getLong("processed") == 1);
        assertThat(client.batch(id).getString("status")).isEqualTo("WORKING");

        change(id, payload);
        assertCounts(client.completed(id), 501, 501, 0, 0);
    }

    private UUID uploadThatBegan(Duration ago) {
        UUID id = UUID.randomUUID();
        database.useHandle(handle -> {
            handle.createUpdate("INSERT INTO enrollment_batch (id, partner_id, format, status, upload_began_at)"
                            + " VALUES (:id, :partnerId, 'CSV', 'RECEIVING', now() - make_interval(mins => :minutes))")
                    .bind("id", id)
                    .bind("partnerId", bank.partnerId())
                    .bind("minutes", (int) ago.toMinutes())
                    .execute();
            handle.createUpdate("INSERT INTO enrollment_batch_chunk (batch_id, position, id, payload)"
                            + " VALUES (:id, 0, :id, '\\x00')")
                    .bind("id", id)
                    .execute();
        });
        return id;
    }

    private byte[] payloadOfFirstChunk(String id) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT payload FROM enrollment_batch_chunk WHERE batch_id = :id::uuid AND position = 0")
                .bind("id", id)
                .mapTo(byte[].class)
                .one());
    }

    private void change(String id, byte[] payload) {
        database.useHandle(handle -> handle.createUpdate("UPDATE enrollment_batch_chunk SET payload = :payload,"
                        + " not_before = now() WHERE batch_id = :id::uuid AND position = 0")
                .bind("id", id)
                .bind("payload", payload)
                .execute());
    }

    private long uploads() {
        return count("enrollment_batch WHERE partner_id", bank.partnerId());
    }

    private long count(String which, UUID id) {
        return database.withHandle(handle -> handle.createQuery("SELECT count(*) FROM %s = :id".formatted(which))
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    private void agree() {
        bank.hear(
                1,
                List.of(new AgencyState.Agreement(
                        "PKS/1", Bank.AGREEMENT_FROM, Bank.AGREEMENT_UNTIL, new BigDecimal("2.5"))),
                List.of());
    }
}
