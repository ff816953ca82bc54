package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.jangkau.local.stack.Part;

/** {@code make bench}: runs the parts one after the other, prints their table, and ends. */
public final class Bench {
    private static final Path FOLDER = Path.of("system-tests", "target", "bench");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        BenchSettings settings = BenchSettings.fromProperties();
        System.out.println(settings);
        List<Result> results = new ArrayList<>();
        BenchStack stack = BenchStack.start(FOLDER.resolve("state"));
        try (stack) {
            for (Benchmark part : parts(stack, settings)) {
                if (settings.wants(part.name())) {
                    results.addAll(measured(part, stack, settings));
                    write(settings, results);
                }
            }
        }
        stack.forget();
        System.out.println(ResultTable.of(results));
    }

    private static List<Result> measured(Benchmark part, BenchStack stack, BenchSettings settings) throws Exception {
        System.out.println(part.name() + " …");
        stack.runOnly(part.services());
        stack.awaitQuiet();
        List<Result> results = settings.profile() ? profiled(part, stack) : part.run();
        System.out.println(ResultTable.of(results));
        return results;
    }

    private static List<Result> profiled(Benchmark part, BenchStack stack) throws Exception {
        Map<Part, Profile> profiles = new EnumMap<>(Part.class);
        for (Part service : part.services()) {
            Path recording = stack.folder(part.name()).resolve(service.title() + ".jfr");
            profiles.put(service, Profile.begin(stack.process(service), recording));
        }
        List<Result> results = part.run();
        for (var profile : profiles.entrySet()) {
            System.out.println(
                    profile.getKey().title() + ": " + profile.getValue().end());
        }
        return results;
    }

    private static List<Benchmark> parts(BenchStack stack, BenchSettings settings) {
        return List.of(
                new PostBench(stack, settings),
                new BatchBench(stack, settings),
                new RelayBench(stack, settings),
                new StatisticsBench(stack, settings),
                new LagBench(stack, settings),
                new GrowthBench(stack, settings),
                new StartBench(stack, settings));
    }

    /** After each part, so that what was measured is kept whatever comes. */
    private static void write(BenchSettings settings, List<Result> results) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("bench.md"), ResultTable.of(results));
        Files.writeString(FOLDER.resolve("bench.json"), ResultJson.of(settings, results));
    }
}
