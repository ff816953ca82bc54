package id.jangkau.systemtests.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.sun.management.OperatingSystemMXBean;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.bench.floor.PostFloor;

/** One worker a POST: how many, and, at half of that, how fast. */
record PostBench(BenchStack stack, BenchSettings settings, Profiler profiler) implements Benchmark {
    static final int CONNECTIONS = 16;
    private static final int CONNECTIONS_OF_OPEN_LOOP = 32;
    private static final double[] PERCENTILES = {50, 99, 99.9};

    @Override
    public String name() {
        return "post";
    }

    @Override
    public Set<Part> services() {
        return Set.of(Part.REGISTRATION);
    }

    @Override
    public List<Result> run() throws Exception {
        PostFloor floor = new PostFloor(stack.databases().floor());
        WarmUp.of(settings.warmUp(), () -> {
            closedLoop(settings.slice());
            floor.inTwoStatements(CONNECTIONS, Duration.ofSeconds(1));
            floor.inOneStatement(CONNECTIONS, Duration.ofSeconds(1));
        });
        List<Double> two = new ArrayList<>();
        List<Double> one = new ArrayList<>();
        List<Double> posts = new ArrayList<>();
        List<Double> ownCost = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            stack.awaitQuiet();
            two.add(floor.inTwoStatements(CONNECTIONS, settings.slice()));
            one.add(floor.inOneStatement(CONNECTIONS, settings.slice()));
            posts.add(profiler.during(name(), Part.REGISTRATION, () -> {
                long cpu = cpuNanos();
                double rate = closedLoop(settings.slice());
                ownCost.add((cpuNanos() - cpu) / 1e6 / (rate * settings.slice().toSeconds()));
                return rate;
            }));
        }
        List<Result> results = new ArrayList<>();
        results.add(new Result(
                name(), "POST, 16 connections; two INSERTs in a transaction", "/s", two, posts, Goal.atLeast(1.0)));
        results.add(
                new Result(name(), "POST, 16 connections; both INSERTs in one statement", "/s", one, posts, Goal.NONE));
        results.add(Result.alone(name(), "what the load generator costs a POST", "ms CPU", ownCost, Goal.NONE));
        results.addAll(openLoop(Spread.of(posts).median() / 2));
        return results;
    }

    private double closedLoop(Duration time) {
        return Load.closedLoop(CONNECTIONS, time, Posting.to(stack));
    }

    private List<Result> openLoop(double rate) {
        List<Latencies> rounds = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            stack.awaitQuiet();
            rounds.add(Load.openLoop(CONNECTIONS_OF_OPEN_LOOP, rate, settings.slice(), Posting.to(stack)));
        }
        List<Result> results = new ArrayList<>();
        for (double percent : PERCENTILES) {
            results.add(Result.alone(
                    name(),
                    "POST at half load (%.0f/s), p%s from the intended time"
                            .formatted(rate, percent == 99.9 ? "99.9" : "%.0f".formatted(percent)),
                    "ms",
                    rounds.stream().map(round -> round.percentile(percent)).toList(),
                    Goal.NONE));
        }
        return results;
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
