package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code make bench}: runs the parts one after the other, prints their table, and ends. */
public final class Bench {
    private static final Path FOLDER = Path.of("system-tests", "target", "bench");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        BenchSettings settings = settings();
        System.out.println(settings);
        List<Result> results = new ArrayList<>();
        BenchStack stack = BenchStack.start(FOLDER.resolve("state"));
        Profiler profiler = new Profiler(stack, settings.profile());
        try (stack) {
            for (Benchmark part : parts(stack, settings, profiler)) {
                if (settings.wants(part.name())) {
                    results.addAll(measured(part, stack, profiler));
                    write(settings, results);
                }
            }
        }
        stack.forget();
        System.out.println(ResultTable.of(results));
    }

    private static BenchSettings settings() {
        try {
            return BenchSettings.fromProperties();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            throw e;
        }
    }

    private static List<Result> measured(Benchmark part, BenchStack stack, Profiler profiler) throws Exception {
        System.out.println(part.name() + " …");
        stack.runOnly(part.services());
        stack.awaitQuiet();
        List<Result> results = part.run();
        profiler.tell();
        System.out.println(ResultTable.of(results));
        return results;
    }

    private static List<Benchmark> parts(BenchStack stack, BenchSettings settings, Profiler profiler) {
        return List.of(
                new PostBench(stack, settings, profiler),
                new BatchBench(stack, settings, profiler),
                new RelayBench(stack, settings, profiler),
                new StatisticsBench(stack, settings, profiler),
                new LagBench(stack, settings),
                new GrowthBench(stack, settings, profiler),
                new StartBench(stack, settings));
    }

    /** After each part, so that what was measured is kept whatever comes. */
    private static void write(BenchSettings settings, List<Result> results) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("bench.md"), ResultTable.of(results));
        Files.writeString(FOLDER.resolve("bench.json"), ResultJson.of(settings, results));
    }
}
