package id.jangkau.systemtests.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.bench.floor.BatchFloor;

/** A file of workers, from its POST until each row is decided, kept, encrypted and announced. */
record BatchBench(BenchStack stack, BenchSettings settings, Profiler profiler) implements Benchmark {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String BATCHES = "/v1/enrollment-batches";

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public Set<Part> services() {
        return Set.of(Part.REGISTRATION);
    }

    @Override
    public List<Result> run() throws Exception {
        BatchFloor floor =
                new BatchFloor(stack.databases().floor(), stack.folder(name()).resolve("floor.txt"));
        int warmUpRows = Math.max(1000, settings.rows() / 10);
        WarmUp.of(settings.warmUp(), () -> {
            floor.rowsPerSecond(warmUpRows);
            rowsPerSecond(file(warmUpRows), warmUpRows);
        });
        List<Double> floors = new ArrayList<>();
        List<Double> products = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            Path file = file(settings.rows());
            stack.awaitQuiet();
            floors.add(floor.rowsPerSecond(settings.rows()));
            products.add(profiler.during(name(), Part.REGISTRATION, () -> rowsPerSecond(file, settings.rows())));
        }
        return List.of(new Result(
                name(),
                "file of %,d workers, NDJSON; COPY and two INSERTs".formatted(settings.rows()),
                "rows/s",
                floors,
                products,
                Goal.atLeast(0.7)));
    }

    private Path file(int rows) throws IOException {
        Path file = stack.folder(name()).resolve("workers.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < rows; row++) {
                out.append(stack.workers().next()).append('\n');
            }
        }
        return file;
    }

    private double rowsPerSecond(Path file, int rows) throws IOException, InterruptedException {
        Api api = stack.registration();
        long began = System.nanoTime();
        String id = post(file);
        Wait.until(
                PATIENCE,
                "the batch to be completed",
                () -> batch(api, id).path("status").asText().equals("COMPLETED"));
        double seconds = (System.nanoTime() - began) / 1e9;
        JsonNode batch = batch(api, id);
        if (batch.path("accepted").asInt() != rows) {
            throw new IllegalStateException("not all rows were accepted: " + batch);
        }
        return rows / seconds;
    }

    private static JsonNode batch(Api api, String id) {
        return api.get(BATCHES + "/" + id).success();
    }

    private String post(Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url(Part.REGISTRATION) + BATCHES))
                .header("Authorization", "Bearer " + stack.tokens().current())
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofFile(file))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                throw new IllegalStateException("answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body()).path("id").asText();
        }
    }
}
