package id.jangkau.systemtests.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.bench.floor.CountingFloor;

/**
 * Fresh enrollment events, until they are counted. The service stands still while they are produced, so that it has them all
 * before it and its JVM is warm.
 */
record StatisticsBench(BenchStack stack, BenchSettings settings, Profiler profiler) implements Benchmark {
    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public Set<Part> services() {
        return Set.of(Part.REGISTRATION, Part.STATISTICS);
    }

    @Override
    public List<Result> run() throws Exception {
        List<Double> floors = new ArrayList<>();
        List<Double> products = new ArrayList<>();
        try (Counting counting = new Counting(stack)) {
            CountingFloor floor =
                    new CountingFloor(stack.databases().floor(), stack.topics().bootstrapServers());
            int warmUpEvents = Math.max(1000, settings.rows() / 10);
            WarmUp.of(settings.warmUp(), () -> {
                Counting.Counted counted = counting.counted(warmUpEvents);
                floor.eventsPerSecond(counted.from(), warmUpEvents);
            });
            for (int round = 0; round < settings.rounds(); round++) {
                Counting.Counted counted =
                        profiler.during(name(), Part.STATISTICS, () -> counting.counted(settings.rows()));
                products.add(counted.perSecond());
                floors.add(floor.eventsPerSecond(counted.from(), settings.rows()));
            }
        }
        return List.of(new Result(
                name(),
                "%,d fresh events counted; decode, INSERT ids, 50 upserts a batch".formatted(settings.rows()),
                "events/s",
                floors,
                products,
                Goal.atLeast(0.8)));
    }
}
