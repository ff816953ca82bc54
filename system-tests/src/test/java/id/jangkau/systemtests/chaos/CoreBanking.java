package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.http.Patience;
import id.jangkau.local.http.RefusedException;
import id.jangkau.local.http.UnreachableException;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.systemtests.Calls;
import id.jangkau.systemtests.Workers.Worker;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bank's core banking system. It asks again, with the same reference and growing pauses, until it is acknowledged, and then
 * writes it into the books.
 *
 * @param client whose tokens it gets
 * @param token a fresh one each time
 * @param registrations root addresses of all replicas; each call goes to another
 */
record CoreBanking(ClientCredentials client, Supplier<String> token, List<String> registrations, Books books) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration FOR_AN_ANSWER = Duration.ofSeconds(90);
    private static final Duration UNTIL_ACKNOWLEDGED = Duration.ofMinutes(4);
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final Map<String, LongAdder> TRIED_AGAIN = new ConcurrentHashMap<>();

    /** An answer, or why there is none. */
    record Outcome(int status, String text, Map<String, List<String>> headers) {
        boolean isAcknowledged() {
            return status == 200 || status == 201;
        }

        /** Whether the same request may be answered otherwise later; a token may also have become unreadable for a while. */
        boolean isWorthTryingAgain() {
            return status == 0 || status == 401 || status == 429 || status >= 500;
        }

        /** The only way in which a service may say that it cannot now. */
        void assertUnavailable() {
            assertThat(status).as(toString()).isEqualTo(503);
            assertThat(header("content-type")).startsWith("application/problem+json");
            assertThat(header("retry-after")).matches("[1-9][0-9]*");
            assertThat(body().path("code").asText()).isNotBlank();
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }
    }

    /** The same bank, calling others. */
    CoreBanking at(List<String> addresses) {
        return new CoreBanking(client, token, List.copyOf(addresses), books);
    }

    /** The same bank with this one token. */
    CoreBanking withToken(String fixed) {
        return new CoreBanking(client, () -> fixed, registrations, books);
    }

    Books.Entry enroll(Worker worker) {
        JsonNode enrolled = untilAcknowledged(() -> tryToEnroll(worker)).body();
        return entered(worker, enrolled);
    }

    void pay(Books.Entry entry, Worker worker) {
        untilAcknowledged(() -> tryToPay(entry, worker));
    }

    void enrollAndPay(Worker worker) {
        pay(enroll(worker), worker);
    }

    /** Once; written into the books if it was acknowledged. */
    Outcome tryToEnroll(Worker worker) {
        Outcome outcome = post("/v1/enrollments", worker.json());
        if (outcome.isAcknowledged()) {
            entered(worker, outcome.body());
        }
        return outcome;
    }

    /** Once; written into the books if it was acknowledged. */
    Outcome tryToPay(Books.Entry entry, Worker worker) {
        Outcome outcome = post(
                "/v1/billings/" + entry.billingCode() + "/payment",
                "{\"reference\": \"PAY-%s\", \"amount\": %d, \"paidAt\": \"%s\"}"
                        .formatted(entry.billingCode(), entry.amount(), worker.occurredAt()));
        if (outcome.isAcknowledged()) {
            books.paid(entry);
        }
        return outcome;
    }

    /** Why and how often any bank had to ask again. */
    static Map<String, Long> triedAgain() {
        var sums = new TreeMap<String, Long>();
        TRIED_AGAIN.forEach((why, times) -> sums.put(why, times.sum()));
        return sums;
    }

    private Books.Entry entered(Worker worker, JsonNode enrolled) {
        var entry = new Books.Entry(
                client.clientId(),
                worker.reference(),
                enrolled.path("id").asText(),
                enrolled.at("/billing/code").asText(),
                enrolled.at("/billing/amount").asLong());
        books.enrolled(entry);
        return entry;
    }

    private static Outcome untilAcknowledged(Supplier<Outcome> call) {
        Outcome last = Patience.ask(UNTIL_ACKNOWLEDGED, () -> counted(call.get()), Outcome::isWorthTryingAgain);
        if (!last.isAcknowledged()) {
            throw new AssertionError("not acknowledged: " + last);
        }
        return last;
    }

    private static Outcome counted(Outcome outcome) {
        if (!outcome.isAcknowledged()) {
            String why = outcome.status() == 0 ? "no answer" : Integer.toString(outcome.status());
            TRIED_AGAIN.computeIfAbsent(why, any -> new LongAdder()).increment();
        }
        return outcome;
    }

    private Outcome post(String path, String json) {
        String address = registrations.get(Math.floorMod(CALLS.getAndIncrement(), registrations.size()));
        try {
            HttpResponse<String> answer = Calls.HTTP.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Authorization", "Bearer " + token.get())
                            .header("Content-Type", "application/json")
                            .timeout(FOR_AN_ANSWER)
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
            return new Outcome(
                    answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException | UnreachableException | RefusedException e) {
            return new Outcome(0, String.valueOf(e.getMessage()), Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
