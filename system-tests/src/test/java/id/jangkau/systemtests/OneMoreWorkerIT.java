package id.jangkau.systemtests;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** A bank posts a worker, the worker pays, and the coverage figure moves: once and only once. */
class OneMoreWorkerIT {
    private final Bank bank = Bank.first();
    private final Statistics statistics = new Statistics();

    @Test
    void movesTheFigureByOneAndTheStreamShowsIt() {
        Statistics.Figures before = statistics.awaitFigures(Ledger.expected()::equals);
        try (CoverageStream stream = CoverageStream.open()) {
            Workers.Worker worker = Workers.today();
            JsonNode enrolled = bank.enroll(worker).success();
            bank.pay(enrolled, worker.occurredAt()).success();
            long paid = System.nanoTime();

            Statistics.Figures after = statistics.awaitFigures(before.plus(1, 1)::equals);
            System.out.printf("payment answered to counter: %d ms%n", (System.nanoTime() - paid) / 1_000_000);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> stream.shown().contains(after));
            System.out.printf("payment answered to stream: %d ms%n", (System.nanoTime() - paid) / 1_000_000);
        }
    }

    @Test
    void theSameAgainIsAnsweredTheSameAndMovesNothing() {
        Workers.Worker worker = Workers.today();
        Answer first = bank.enroll(worker);
        assertThat(first.status()).isEqualTo(201);
        bank.pay(first.body(), worker.occurredAt()).success();
        List<Answer> again = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            again.add(bank.enroll(worker));
            assertThat(bank.pay(first.body(), worker.occurredAt()).status()).isEqualTo(200);
        }
        Answer other = bank.enroll(worker.with("1000000", "2800000"));

        assertThat(again).extracting(Answer::status).containsOnly(200);
        assertThat(again).extracting(Answer::body).containsOnly(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.isProblem("REFERENCE_REUSED")).isTrue();
        // one more behind it in the same log: when it is counted, everything before it was
        bank.enrollAndPay(Workers.today());
        assertThat(statistics.awaitFigures(
                        figures -> figures.participants() >= Ledger.expected().participants()))
                .isEqualTo(Ledger.expected());
    }

    @Test
    void isPricedByTheTableOfTheMonth() {
        assertThat(price(Workers.on(LocalDate.of(2025, 7, 16)))).isEqualTo(36_800);
        assertThat(price(Workers.on(LocalDate.of(2025, 7, 16)).with("1000000", "2800000")))
                .isEqualTo(95_300);
        assertThat(price(Workers.on(LocalDate.of(2026, 5, 11)).with("TRADER", "FARMER")))
                .isEqualTo(28_400);
    }

    @Test
    void aWrongAmountBooksNothing() {
        JsonNode enrolled = bank.enroll(Workers.today()).success();
        Answer refused = bank.registration()
                .post(
                        "/v1/billings/" + enrolled.at("/billing/code").asText() + "/payment",
                        "application/json",
                        "{\"reference\": \"PAY-X\", \"amount\": 1}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.isProblem("AMOUNT_MISMATCH")).isTrue();
    }

    private long price(Workers.Worker worker) {
        return bank.enroll(worker).success().at("/quote/total").asLong();
    }
}
