package id.jangkau.systemtests;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

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

    private final Bank bank = Bank.first();
    private final Statistics statistics = new Statistics();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Semaphore paid = new Semaphore(0);

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"PARTNER", "REGISTRATION", "STATISTICS", "KAFKA"})
    void losesNoAcknowledgedWorkerAndCountsNoneTwice(Part victim) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < WORKERS; i++) {
                threads.execute(() -> enrollAndPayUntilAcknowledged(Workers.today()));
            }
            paid.acquireUninterruptibly(BEFORE_THE_KILL);
            Running.stack().kill(victim);
            Running.stack().start(victim);
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
    private void enrollAndPayUntilAcknowledged(Workers.Worker worker) {
        Answer enrolled = Awaitility.await().until(() -> attempt(() -> bank.enroll(worker)), Answer::isSuccess);
        Awaitility.await()
                .until(() -> attempt(() -> bank.pay(enrolled.body(), worker.occurredAt())), Answer::isSuccess);
        acknowledged.put(worker.reference(), enrolled.body().path("id").asText());
        paid.release();
    }

    private static Answer attempt(Supplier<Answer> call) {
        try {
            return call.get();
        } catch (UnreachableException e) {
            return new Answer("unreachable", 503, MissingNode.getInstance());
        }
    }
}
