package id.jangkau.systemtests;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.UnreachableException;
import id.jangkau.local.stack.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** SIGTERM while workers are being posted: what was taken in gets its answer, and nothing is done that got none. */
class GracefulShutdownIT {
    private static final int THREADS = 8;
    private static final int BEFORE_IT_STOPS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Bank bank = Bank.first();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Queue<Answer> others = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> readiness = new ConcurrentLinkedQueue<>();

    @Test
    void answersWhatItTookInAndThenStops() throws IOException {
        long logged = Files.size(log());
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1)) {
            IntStream.range(0, THREADS).forEach(i -> threads.execute(this::postUntilRefused));
            threads.execute(this::askWhetherReadyUntilRefused);
            Awaitility.await().atMost(PATIENCE).until(() -> acknowledged.size() >= BEFORE_IT_STOPS);
            Running.stack().stop(Part.REGISTRATION);
        } finally {
            Running.stack().start(Part.REGISTRATION);
        }

        assertThat(Files.readString(log()).substring((int) logged)).contains("registration-service stopped in");
        assertThat(readiness).startsWith(200).contains(503);
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.isProblem("STOPPING"))
                        .as(answer.toString())
                        .isTrue());
        acknowledged.forEach(
                (reference, id) -> assertThat(idsUnder(reference)).as(reference).containsExactly(id));
        unanswered.forEach(
                reference -> assertThat(idsUnder(reference)).as(reference).isEmpty());
    }

    private void postUntilRefused() {
        while (true) {
            Workers.Worker worker = Workers.today();
            try {
                Answer answer = bank.enroll(worker);
                if (answer.isSuccess()) {
                    acknowledged.put(
                            worker.reference(), answer.body().path("id").asText());
                } else {
                    others.add(answer);
                }
            } catch (UnreachableException e) {
                if (e.getCause() instanceof ConnectException) {
                    return;
                }
                unanswered.add(worker.reference());
            }
        }
    }

    private void askWhetherReadyUntilRefused() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Running.stack().settings().url(Part.REGISTRATION) + "/q/health/ready"))
                .timeout(PATIENCE)
                .build();
        while (true) {
            try {
                readiness.add(
                        Running.HTTP.send(request, BodyHandlers.discarding()).statusCode());
            } catch (ConnectException e) {
                return;
            } catch (IOException e) {
                // the connection was idle and is closed: the next one tells
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<String> idsUnder(String reference) {
        JsonNode items = bank.registration()
                .get("/v1/enrollments?reference=" + reference)
                .success()
                .path("items");
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).path("id").asText())
                .collect(Collectors.toList());
    }

    private static Path log() {
        return Running.stack().settings().state().resolve("logs").resolve("registration.log");
    }
}
