package id.jangkau.systemtests;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Sends what the matrix says, some rows at once, and keeps what was not answered as it must be. */
final class MatrixRun {
    private static final int AT_ONCE = 6;
    private static final int TOO_MANY = 429;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Set<String> OTHER_METHODS =
            Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get");

    private final AccessMatrix matrix;
    private final MatrixRules rules;
    private final MatrixObjects objects;
    private final List<MatrixCaller> callers;
    private final AtomicInteger tried = new AtomicInteger();

    MatrixRun(AccessMatrix matrix, MatrixObjects objects, List<MatrixCaller> callers) {
        this.matrix = matrix;
        this.rules = new MatrixRules(matrix, objects);
        this.objects = objects;
        this.callers = List.copyOf(callers);
    }

    int tried() {
        return tried.get();
    }

    /** Every row as everybody, in every way its path can be written. Who may is let in once, first. */
    List<String> differencesOfRows() {
        return inParallel(matrix.rows(), this::differences);
    }

    /** Every path by methods that it does not have. */
    List<String> differencesOfOtherMethods() {
        return inParallel(matrix.onePerPath(), this::differencesOfOtherMethods);
    }

    private Map<String, List<MatrixCaller>> differences(MatrixRow row, RawHttp http) throws IOException {
        Map<String, List<MatrixCaller>> differences = new LinkedHashMap<>();
        for (PathTrick trick : PathTrick.values()) {
            for (MatrixCaller caller : callers) {
                if (trick == PathTrick.NONE || !(row.changesSomething() && caller.may(row))) {
                    send(row, row.operation().method(), trick, caller, http)
                            .ifPresent(wrong -> noted(differences, wrong, caller));
                }
            }
        }
        return differences;
    }

    private Map<String, List<MatrixCaller>> differencesOfOtherMethods(MatrixRow row, RawHttp http) throws IOException {
        Map<String, List<MatrixCaller>> differences = new LinkedHashMap<>();
        for (String method : OTHER_METHODS) {
            if (!matrix.has(row.operation().service(), method, row.operation().path())) {
                for (MatrixCaller caller : callers) {
                    send(row, method, PathTrick.NONE, caller, http)
                            .ifPresent(wrong -> noted(differences, wrong, caller));
                }
            }
        }
        return differences;
    }

    private static void noted(Map<String, List<MatrixCaller>> differences, String wrong, MatrixCaller caller) {
        differences.computeIfAbsent(wrong, first -> new ArrayList<>()).add(caller);
    }

    private Optional<String> send(MatrixRow row, String method, PathTrick trick, MatrixCaller caller, RawHttp http)
            throws IOException {
        String target = trick.write(rules.steps(row)) + row.query();
        RawHttp.Response response =
                answer(http, new RawHttp.Request(method, target, headers(row, caller), content(row)));
        tried.incrementAndGet();
        return rules.of(row, method, trick, caller)
                .complaint(method, response)
                .map(complaint ->
                        "%s %s %s (%s) %s".formatted(row.operation().service(), method, target, trick, complaint));
    }

    /** Who is one of too many was not looked at yet, and asks again: the matrix says nothing about the pace. */
    private static RawHttp.Response answer(RawHttp http, RawHttp.Request request) throws IOException {
        RawHttp.Response response = http.send(request);
        return response.status() != TOO_MANY
                ? response
                : Awaitility.await()
                        .pollInSameThread()
                        .atMost(PATIENCE)
                        .until(() -> http.send(request), again -> again.status() != TOO_MANY);
    }

    private static List<String> headers(MatrixRow row, MatrixCaller caller) {
        String mediaType = row.mediaType();
        List<String> headers = new ArrayList<>(caller.headers());
        if (mediaType != null) {
            headers.add("Content-Type: " + mediaType);
        }
        return headers;
    }

    private @Nullable String content(MatrixRow row) {
        String content = row.content();
        return content == null ? null : objects.filledIn(content);
    }

    private interface Trying {
        Map<String, List<MatrixCaller>> differences(MatrixRow row, RawHttp http) throws IOException;
    }

    private static List<String> inParallel(Collection<MatrixRow> rows, Trying trying) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Map<String, List<MatrixCaller>>>> works = rows.stream()
                    .<Callable<Map<String, List<MatrixCaller>>>>map(row -> () -> {
                        try (RawHttp http = new RawHttp(
                                Running.stack().settings().port(row.operation().service()))) {
                            return trying.differences(row, http);
                        }
                    })
                    .toList();
            List<String> differences = new ArrayList<>();
            for (Future<Map<String, List<MatrixCaller>>> work : threads.invokeAll(works)) {
                work.get().forEach((wrong, whom) -> differences.add(wrong + " to " + whom));
            }
            return differences;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
