package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.Part;

/** The same paths with ever more participants in the tables; the floor of each is its own median at the first size. */
record GrowthBench(BenchStack stack, BenchSettings settings, Profiler profiler) implements Benchmark {
    private static final int READERS = 4;
    private static final int PAGE = 50;
    private static final Goal WITHIN_TEN_PERCENT = Goal.atLeast(0.9);

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public Set<Part> services() {
        return Set.of(Part.REGISTRATION, Part.STATISTICS);
    }

    @Override
    public List<Result> run() throws Exception {
        postAndPayOne();
        postAPage();
        People people = new People(stack.databases(), stack.agency().partnerId());
        Map<Integer, Map<String, List<Double>>> bySize = new LinkedHashMap<>();
        try (Counting counting = new Counting(stack)) {
            Profiler unprofiled = new Profiler(stack, false);
            for (int size : settings.sizes()) {
                long began = System.nanoTime();
                people.growTo(size);
                System.out.printf("%,d participants after %.0f s%n", size, (System.nanoTime() - began) / 1e9);
                WarmUp.of(settings.warmUp(), () -> measure(counting, unprofiled));
                Map<String, List<Double>> rates = new LinkedHashMap<>();
                for (int round = 0; round < settings.rounds(); round++) {
                    measure(counting, profiler)
                            .forEach((path, rate) -> rates.computeIfAbsent(path, key -> new ArrayList<>())
                                    .add(rate));
                }
                bySize.put(size, rates);
                profiler.tell();
            }
        }
        return compared(bySize);
    }

    private Map<String, Double> measure(Counting counting, Profiler profiler) throws Exception {
        Map<String, Double> rates = new LinkedHashMap<>();
        Measures measures = (path, service, rate) -> {
            stack.awaitQuiet();
            rates.put(path, profiler.during(path, service, rate));
        };
        measures.take(
                "POST",
                Part.REGISTRATION,
                () -> Load.closedLoop(PostBench.CONNECTIONS, settings.slice(), Posting.to(stack)));
        measures.take(
                "GET /v1/coverage", Part.STATISTICS, () -> reads(Part.STATISTICS, "/v1/coverage?region=51", false));
        measures.take(
                "GET /v1/enrollments",
                Part.REGISTRATION,
                () -> reads(Part.REGISTRATION, "/v1/enrollments?limit=" + PAGE, true));
        measures.take(
                "statistics' consumer",
                Part.STATISTICS,
                () -> counting.counted(settings.rows()).perSecond());
        return rates;
    }

    private interface Measures {
        void take(String path, Part service, Callable<Double> rate) throws Exception;
    }

    private double reads(Part service, String path, boolean asAgency) {
        return Load.closedLoop(READERS, settings.slice(), () -> new Reading(service, path, asAgency));
    }

    private List<Result> compared(Map<Integer, Map<String, List<Double>>> bySize) {
        int first = settings.sizes().getFirst();
        List<Result> results = new ArrayList<>();
        bySize.getOrDefault(first, Map.of())
                .forEach((path, atFirst) -> bySize.forEach((size, rates) -> {
                    if (size != first) {
                        List<Double> floors = Collections.nCopies(
                                atFirst.size(), Spread.of(atFirst).median());
                        results.add(new Result(
                                name(),
                                "%s, %,d participants; %,d".formatted(path, size, first),
                                "/s",
                                floors,
                                rates.getOrDefault(path, List.of()),
                                WITHIN_TEN_PERCENT));
                    }
                }));
        return results;
    }

    private void postAndPayOne() {
        Api api = stack.registration();
        JsonNode enrolled = api.post(
                        "/v1/enrollments", "application/json", stack.workers().next())
                .success();
        String code = enrolled.at("/billing/code").asText();
        api.post(
                        "/v1/billings/" + code + "/payment",
                        "application/json",
                        "{\"reference\": \"PAY-%s\", \"amount\": %d}"
                                .formatted(code, enrolled.at("/billing/amount").asLong()))
                .success();
    }

    /** So many that a page is full of them: what was not posted cannot be deciphered. */
    private void postAPage() throws IOException {
        try (Posting posting = new Posting(stack, id -> {})) {
            for (int posted = 0; posted < PAGE; posted++) {
                posting.once();
            }
        }
    }

    private final class Reading implements Load.Client {
        private final KeepAlive connection;
        private final String path;
        private final boolean asAgency;

        private Reading(Part service, String path, boolean asAgency) throws IOException {
            this.connection = new KeepAlive(stack.url(service));
            this.path = path;
            this.asAgency = asAgency;
        }

        @Override
        public void once() throws IOException {
            connection.get(path, asAgency ? stack.tokens().current() : "").expecting(200);
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
