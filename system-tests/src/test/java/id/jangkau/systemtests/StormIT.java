package id.jangkau.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.stack.Part;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Impatient banks: every thread posts every reference so many times, in an order of its own, and gives up on every fourth
 * request before there can be an answer. Each reference is one enrollment, and every answer to it the same.
 */
class StormIT {
    private static final int THREADS = Integer.getInteger("storm.threads", 64);
    private static final int REFERENCES = Integer.getInteger("storm.references", 50);
    private static final int TRIES = Integer.getInteger("storm.tries", 4);
    private static final int GIVES_UP_ONE_IN = 4;
    private static final int LONGEST_IMPATIENCE_MILLIS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final AccessTokens tokens = Running.tokens(Running.sample().firstAgentsClient());
    private final URI enrollments = URI.create(Running.stack().settings().url(Part.REGISTRATION) + "/v1/enrollments");
    private final List<Workers.Worker> workers =
            IntStream.range(0, REFERENCES).mapToObj(i -> Workers.today()).toList();

    private final Map<String, Set<String>> answers = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> created = new ConcurrentHashMap<>();
    private final LongAdder answered = new LongAdder();
    private final LongAdder givenUp = new LongAdder();
    private final LongAdder brokenOff = new LongAdder();

    @Test
    void eachReferenceIsOneEnrollmentAndEveryAnswerTheSame() {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            CompletableFuture.allOf(IntStream.range(0, THREADS)
                            .mapToObj(thread -> CompletableFuture.runAsync(() -> storm(thread), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        System.out.printf(
                "storm: %d threads x %d references x %d tries: %d answered, %d given up, %d broken off%n",
                THREADS, REFERENCES, TRIES, answered.sum(), givenUp.sum(), brokenOff.sum());

        assertThat(givenUp.sum()).isPositive();
        assertThat(brokenOff.sum()).isLessThan(Math.max(10, givenUp.sum() / 100));
        assertThat(answers).hasSize(REFERENCES);
        assertThat(answers.values()).allSatisfy(bodies -> assertThat(bodies).hasSize(1));
        assertThat(created.values()).allSatisfy(times -> assertThat(times.sum()).isEqualTo(1));
        assertEachIsEnrolledOnce();
    }

    private void assertEachIsEnrolledOnce() {
        Bank bank = Bank.first();
        workers.forEach(worker -> {
            JsonNode found = bank.registration()
                    .get("/v1/enrollments?reference=" + worker.reference())
                    .success()
                    .path("items");
            assertThat(found).hasSize(1);
            assertThat(answers.getOrDefault(worker.reference(), Set.of()))
                    .singleElement()
                    .asString()
                    .contains(found.get(0).path("id").asText());
            Ledger.enrolled(worker.reference());
        });
        assertThat(new Statistics()
                        .awaitFigures(figures ->
                                figures.enrolled() >= Ledger.expected().enrolled())
                        .enrolled())
                .isEqualTo(Ledger.expected().enrolled());
    }

    private void storm(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            List<Workers.Worker> order = new ArrayList<>(workers);
            Collections.shuffle(order, random);
            order.forEach(worker -> post(worker, random));
        }
    }

    private void post(Workers.Worker worker, Random random) {
        boolean impatient = random.nextInt(GIVES_UP_ONE_IN) == 0;
        Duration timeout = impatient ? Duration.ofMillis(1 + random.nextInt(LONGEST_IMPATIENCE_MILLIS)) : PATIENCE;
        HttpRequest request = HttpRequest.newBuilder(enrollments)
                .header("Authorization", "Bearer " + tokens.current())
                .header("Content-Type", "application/json")
                .timeout(timeout)
                .POST(BodyPublishers.ofString(worker.json()))
                .build();
        try {
            HttpResponse<String> answer = Running.HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            answered.increment();
            answers.computeIfAbsent(worker.reference(), reference -> ConcurrentHashMap.newKeySet())
                    .add(answer.body());
            if (answer.statusCode() == 201) {
                created.computeIfAbsent(worker.reference(), reference -> new LongAdder())
                        .increment();
            }
        } catch (IOException e) {
            // Giving up closes the connection: also that of whoever was handed it in that very moment, and asks again.
            if (impatient) {
                givenUp.increment();
            } else {
                brokenOff.increment();
                post(worker, random);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
