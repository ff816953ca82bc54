package id.jangkau.systemtests.fuzz;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.Observed;
import id.jangkau.systemtests.RawHttp;
import id.jangkau.systemtests.Running;

/**
 * Sends so many requests to one service and keeps what was not answered as it should be. The number of a request and the
 * seed say what is sent, but for the ids of what earlier requests made.
 */
final class FuzzRun {
    private static final int AT_ONCE = 4;
    private static final List<Draft.Kind> KINDS = List.of(Draft.Kind.values());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_WITH_HALF_A_REQUEST = Duration.ofSeconds(1);
    private static final Duration PATIENCE_WITH_FILES = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Part service;
    private final int requests;
    private final long seed;
    private final Known known;
    private final Callers callers = new Callers();
    private final ApiDocument document;
    private final List<ApiOperation> operations;
    private final Judge judge;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, LongAdder> tally = new ConcurrentSkipListMap<>();
    private final Map<String, Finding> findings = new ConcurrentSkipListMap<>();

    /** @param example the first request of which that was said */
    record Finding(String example, LongAdder times) {}

    FuzzRun(Part service, int requests, long seed, Known known) {
        this.service = service;
        this.requests = requests;
        this.seed = seed;
        this.known = known;
        this.document = ApiDocument.of(service);
        this.operations = document.operations();
        this.judge = new Judge(document, ProblemCodes.of(service));
    }

    /** What was wrong with answers, and how to ask again; and what else went wrong meanwhile. */
    List<String> run() {
        long began = System.nanoTime();
        LoggedErrors errors = LoggedErrors.in(Running.stack().settings().state().resolve("logs"));
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Boolean>> works = IntStream.range(0, AT_ONCE)
                    .<Callable<Boolean>>mapToObj(any -> this::sendUntilDone)
                    .toList();
            for (Future<Boolean> work : threads.invokeAll(works)) {
                work.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        awaitFilesWorkedOff();
        errors.forEach(this::keep);
        System.out.printf(
                "fuzz %s: %,d requests to %d operations in %.1f s, %s, seed %d: %s%n",
                service.title(),
                requests,
                operations.size(),
                (System.nanoTime() - began) / 1e9,
                tally,
                seed,
                findings.isEmpty() ? "all answered as documented" : findings.size() + " kinds of findings");
        return findings.entrySet().stream()
                .map(finding -> finding.getKey() + " (" + finding.getValue().times() + " times)\n    "
                        + finding.getValue().example())
                .toList();
    }

    /** Their rows are tried behind the answer; one that is tried for ever is not. */
    private void awaitFilesWorkedOff() {
        Observed registration = new Observed(Running.stack(), Part.REGISTRATION);
        try {
            Awaitility.await()
                    .atMost(PATIENCE_WITH_FILES)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> registration.metric("jangkau_batch_chunks_waiting") == 0);
        } catch (ConditionTimeoutException e) {
            keep("rows are not worked off", "for " + PATIENCE_WITH_FILES);
        }
    }

    private boolean sendUntilDone() throws IOException {
        try (RawHttp http = new RawHttp(port(), PATIENCE)) {
            for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                Draft draft = draft(number);
                if (draft.hardlyHttp) {
                    try (RawHttp once = new RawHttp(port(), PATIENCE_WITH_HALF_A_REQUEST)) {
                        send(draft, once);
                    }
                } else {
                    send(draft, http);
                }
            }
            return true;
        }
    }

    private int port() {
        return Running.stack().settings().port(service);
    }

    private Draft draft(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        Draft.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Draft draft =
                new Drafting(random, known, document).draft(operations.get(random.nextInt(operations.size())), kind);
        switch (kind) {
            case VALID -> {}
            case NEARLY_VALID -> new NearMiss(random).spoil(draft);
            case HOSTILE -> new Hostility(random).spoil(draft);
        }
        draft.token = callers.token(draft.caller);
        return draft;
    }

    private void send(Draft draft, RawHttp http) {
        count(draft.kind.toString());
        try {
            RawHttp.Response answer = http.send(draft.method(), draft.bytes());
            count(Integer.toString(answer.status()));
            judge.complaints(draft, answer).forEach(complaint -> keep(draft, complaint, answer.body()));
            learn(draft, answer);
        } catch (IOException e) {
            count("unanswered");
            if (!draft.hardlyHttp) {
                keep(draft, e instanceof SocketTimeoutException ? "no answer in time" : "no answer: " + e, "");
            }
        }
    }

    private void learn(Draft draft, RawHttp.Response answer) {
        boolean json = answer.header("content-type").startsWith("application/json");
        if (json && answer.status() < 300 && !draft.elsewhere) {
            try {
                known.learn(draft.operation, JSON.readTree(answer.body()));
            } catch (JsonProcessingException e) {
                // the judge has said so
            }
        }
    }

    private void count(String what) {
        tally.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    private void keep(Draft draft, String complaint, String answer) {
        String shown = answer.length() > 600 ? answer.substring(0, 600) + "…" : answer;
        keep(draft.operation + ": " + complaint.replaceAll("[0-9a-f-]{36}|/\\d+", "*"), draft + "\n    " + shown);
    }

    /** The first of its kind is told at once. */
    private void keep(String kind, String example) {
        findings.computeIfAbsent(kind, any -> {
                    System.out.printf("fuzz %s: %s%n    %s%n", service.title(), kind, example);
                    return new Finding(example, new LongAdder());
                })
                .times()
                .increment();
    }
}
