package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.Part;

/** The same paths with ever more participants in the tables; the floor of each is its own median at the first size. */
record GrowthBench(BenchStack stack, BenchSettings settings) implements Benchmark {
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
            Duration warmUp = settings.warmUp();
            for (int size : settings.sizes()) {
                long began = System.nanoTime();
                people.growTo(size);
                System.out.printf("%,d participants after %.0f s%n", size, (System.nanoTime() - began) / 1e9);
                WarmUp.of(warmUp, () -> measure(counting));
                warmUp = settings.warmUp().dividedBy(6);
                Map<String, List<Double>> rates = new LinkedHashMap<>();
                for (int round = 0; round < settings.rounds(); round++) {
                    measure(counting)
                            .forEach((path, rate) -> rates.computeIfAbsent(path, key -> new ArrayList<>())
                                    .add(rate));
                }
                bySize.put(size, rates);
            }
        }
        return compared(bySize);
    }

    private Map<String, Double> measure(Counting counting) throws Exception {
        Map<String, Double> rates = new LinkedHashMap<>();
        stack.awaitQuiet();
        rates.put("POST", Load.closedLoop(PostBench.CONNECTIONS, slice(), Posting.to(stack)));
        stack.awaitQuiet();
        rates.put("GET /v1/coverage", reads(Part.STATISTICS, "/v1/coverage?region=51", false));
        rates.put("GET /v1/enrollments", reads(Part.REGISTRATION, "/v1/enrollments?limit=" + PAGE, true));
        rates.put(
                "statistics' consumer",
                counting.counted(Math.max(1000, settings.rows() / 4)).perSecond());
        return rates;
    }

    private double reads(Part service, String path, boolean asAgency) {
        return Load.closedLoop(READERS, slice(), () -> new Reading(service, path, asAgency));
    }

    /** Shorter than elsewhere: there are four paths, at three sizes. */
    private Duration slice() {
        return settings.slice().dividedBy(3);
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
