package id.jangkau.systemtests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.jangkau.local.stack.Part;

/** From the answer to a POST until its worker stands in statistics-service's database, which is when the counters moved. */
record LagBench(BenchStack stack, BenchSettings settings) implements Benchmark {
    private static final int CONNECTIONS = 32;

    @Override
    public String name() {
        return "lag";
    }

    @Override
    public Set<Part> services() {
        return Set.of(Part.REGISTRATION, Part.STATISTICS);
    }

    @Override
    public List<Result> run() throws Exception {
        List<Double> capacity = new ArrayList<>();
        WarmUp.of(
                settings.warmUp(),
                () -> capacity.add(Load.closedLoop(PostBench.CONNECTIONS, settings.slice(), Posting.to(stack))));
        double half = capacity.getLast() / 2;
        List<Latencies> rounds = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            stack.awaitQuiet();
            rounds.add(lags(half, settings.slice()));
        }
        String path = "POST answered until counted, at half load (%.0f/s), ".formatted(half);
        return List.of(
                result(path + "p50", rounds, 50, Goal.NONE),
                result(path + "p99", rounds, 99, Goal.atMost(250)),
                result(path + "p99.9", rounds, 99.9, Goal.NONE));
    }

    private Result result(String path, List<Latencies> rounds, double percent, Goal goal) {
        return Result.alone(
                name(),
                path,
                "ms",
                rounds.stream().map(round -> round.percentile(percent)).toList(),
                goal);
    }

    private Latencies lags(double rate, Duration time) throws Exception {
        try (ProjectionWatch watch = new ProjectionWatch(stack.databases())) {
            Load.openLoop(CONNECTIONS, rate, time, () -> new Posting(stack, watch::acknowledged));
            return watch.lags();
        }
    }
}
