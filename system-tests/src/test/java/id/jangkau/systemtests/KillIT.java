package id.jangkau.systemtests;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.UnreachableException;
import id.jangkau.local.stack.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** kill -9 of any one service while workers are being posted: what was acknowledged is there, and counted once. */
class KillIT {
    private static final int WORKERS = 240;
    private static final int AT_ONCE = 8;
    private static final int BEFORE_THE_KILL = 80;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Bank bank = Bank.first();
    private final Statistics statistics = new Statistics();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Semaphore paid = new Semaphore(0);

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PARTNER", "REGISTRATION", "STATISTICS", "KAFKA"})
    void losesNoAcknowledgedWorkerAndCountsNoneTwice(Part victim) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            CompletableFuture<?>[] works = IntStream.range(0, WORKERS)
                    .mapToObj(i -> CompletableFuture.runAsync(this::enrollAndPayUntilAcknowledged, threads))
                    .toArray(CompletableFuture[]::new);
            assertThat(paid.tryAcquire(BEFORE_THE_KILL, PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            Running.stack().kill(victim);
            Running.stack().start(victim);
            CompletableFuture.allOf(works).join();
        }

        assertThat(acknowledged).hasSize(WORKERS);
        acknowledged.forEach((reference, id) -> {
            JsonNode found = bank.registration()
                    .get("/v1/enrollments?reference=" + reference)
                    .success()
                    .path("items");
            assertThat(found).hasSize(1);
            assertThat(found.get(0).path("id").asText()).isEqualTo(id);
            assertThat(found.get(0).path("status").asText()).isEqualTo("ACTIVE");
        });
        assertThat(statistics.awaitFigures(
                        figures -> figures.participants() >= Ledger.expected().participants()
                                && figures.enrolled() >= Ledger.expected().enrolled()))
                .isEqualTo(Ledger.expected());
    }

    /** As a bank does: the same reference again until there is an answer. */
    private void enrollAndPayUntilAcknowledged() {
        Workers.Worker worker = Workers.today();
        Answer enrolled = untilAcknowledged(() -> bank.enroll(worker));
        untilAcknowledged(() -> bank.pay(enrolled.body(), worker.occurredAt()));
        acknowledged.put(worker.reference(), enrolled.body().path("id").asText());
        paid.release();
    }

    private static Answer untilAcknowledged(Supplier<Answer> call) {
        return Awaitility.await().atMost(PATIENCE).until(() -> attempt(call), Answer::isSuccess);
    }

    private static Answer attempt(Supplier<Answer> call) {
        try {
            return call.get();
        } catch (UnreachableException e) {
            return new Answer("unreachable", 503, MissingNode.getInstance());
        }
    }
}
