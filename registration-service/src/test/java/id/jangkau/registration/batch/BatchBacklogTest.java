package id.jangkau.registration.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.jangkau.foundation.metrics.DatabaseGauges;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.RegistrationTest;
import id.jangkau.registration.SmallService;
import id.jangkau.registration.Worker;
import id.jangkau.registration.batch.store.BacklogRows;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.TestProfile;

import static id.jangkau.registration.batch.BatchClient.CSV;
import static id.jangkau.registration.batch.BatchClient.csv;
import static org.assertj.core.api.Assertions.assertThat;

/** What waits is told, while nobody works it off. */
@RegistrationTest
@TestProfile(SmallService.class)
class BatchBacklogTest {
    @Inject
    SettableClock clock;

    @Inject
    BacklogRows backlog;

    @Inject
    Jdbi database;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @BeforeEach
    void nothingWaitsInMarch2025() {
        clock.set(Instant.parse("2025-03-14T03:00:00Z"));
        forgetAllFiles();
        new BatchBacklog(backlog, new DatabaseGauges(metrics), clock).register(new StartupEvent());
    }

    @AfterEach
    void resetTheClock() {
        forgetAllFiles();
        clock.reset();
    }

    private void forgetAllFiles() {
        database.useHandle(handle ->
                List.of("_row", "_chunk", "").forEach(part -> handle.execute("DELETE FROM enrollment_batch" + part)));
    }

    @Test
    void nothingThatWaitsHasNoAge() {
        assertThat(waiting("files", "for", "work")).isZero();
        assertThat(oldest()).isZero();
    }

    @Test
    void aFileAndItsChunksWaitForWork() {
        Worker[] workers = Stream.generate(Worker::valid).limit(501).toArray(Worker[]::new);

        new BatchClient(Bank.inForce()).receive(CSV, csv(workers));
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        new BatchClient(Bank.inForce()).receive(CSV, csv(Worker.valid()));
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(waiting("files", "for", "work")).isEqualTo(2);
        assertThat(waiting("chunks", "tried", "never")).isEqualTo(3);
        assertThat(waiting("chunks", "tried", "before")).isZero();
        assertThat(oldest()).isEqualTo(180);

        database.useHandle(
                handle -> handle.execute("UPDATE enrollment_batch_chunk SET failures = 1 WHERE position = 1"));
        assertThat(waiting("chunks", "tried", "never")).isEqualTo(2);
        assertThat(waiting("chunks", "tried", "before")).isEqualTo(1);
    }

    @Test
    void whatWaitsForAnAgreementIsNotLate() {
        Bank bank = new Bank(UUID.randomUUID());
        new BatchClient(bank).receive(CSV, csv(Worker.valid()));
        bank.enroll(Worker.valid()).then().statusCode(202);
        clock.set(clock.instant().plus(Duration.ofDays(1)));

        assertThat(waiting("files", "for", "agreement")).isEqualTo(2);
        assertThat(List.of(waiting("files", "for", "work"), waiting("chunks", "tried", "never"), oldest()))
                .containsOnly(0.0);
    }

    private double waiting(String what, String tag, String value) {
        return metrics.get("jangkau.batch." + what + ".waiting")
                .tag(tag, value)
                .gauge()
                .value();
    }

    private double oldest() {
        return metrics.get("jangkau.batch.oldest").gauge().value();
    }
}
