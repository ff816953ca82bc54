package id.jangkau.systemtests.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import id.jangkau.local.part.JavaCommand;
import id.jangkau.local.part.PartCommand;
import id.jangkau.local.part.PartProcess;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Repository;

/** From the start of a service's JVM until it says that it is ready, without and with an AOT cache; and what it then holds. */
record StartBench(BenchStack stack, BenchSettings settings) implements Benchmark {
    private static final int HEAP_MEGABYTES = 256;
    private static final int AOT_CACHES_SINCE = 25;
    private static final String PLAIN = "";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Set<Part> services() {
        return Set.copyOf(Part.services()); // so that each has heard what there was to hear
    }

    @Override
    public List<Result> run() {
        if (Runtime.version().feature() < AOT_CACHES_SINCE) {
            System.out.println("left out: before Java " + AOT_CACHES_SINCE + " a training run makes no AOT cache");
            return List.of();
        }
        stack.runOnly(Set.of());
        return Part.services().stream()
                .flatMap(service -> results(service).stream())
                .toList();
    }

    /** Seconds and CPU seconds until ready, resident MiB at rest. */
    private record Start(double seconds, double cpuSeconds, double residentMebibytes) {}

    private List<Result> results(Part service) {
        String cached = "-XX:AOTMode=on -XX:AOTCache=" + trained(service);
        List<Start> plain = new ArrayList<>();
        List<Start> withCache = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            plain.add(start(service, PLAIN));
            withCache.add(start(service, cached));
        }
        String title = service.title();
        return List.of(
                new Result(
                        name(),
                        title + " until ready; without AOT cache",
                        "s",
                        all(plain, Start::seconds),
                        all(withCache, Start::seconds),
                        Goal.NONE),
                new Result(
                        name(),
                        title + " until ready; without AOT cache",
                        "CPU s",
                        all(plain, Start::cpuSeconds),
                        all(withCache, Start::cpuSeconds),
                        Goal.atMost(0.4)),
                resident(title + " at rest, plain", plain),
                resident(title + " at rest, with AOT cache", withCache));
    }

    private Result resident(String path, List<Start> starts) {
        return Result.alone(name(), path, "MiB resident", all(starts, Start::residentMebibytes), Goal.atMost(256));
    }

    private static List<Double> all(List<Start> starts, ToDoubleFunction<Start> figure) {
        return starts.stream().mapToDouble(figure).boxed().toList();
    }

    private Start start(Part service, String options) {
        long began = System.nanoTime();
        stack.start(service, options);
        double seconds = (System.nanoTime() - began) / 1e9;
        BenchProcess process = stack.process(service);
        double cpuSeconds = process.cpuSeconds();
        process.awaitRest();
        double resident = process.residentMebibytes();
        stack.stop(service);
        return new Start(seconds, cpuSeconds, resident);
    }

    /** The cache of a service that was started once, looked at, and stopped. */
    private Path trained(Part service) {
        Path folder = stack.folder(name());
        Path configuration = folder.resolve(service.title() + ".aotconf");
        Path cache = folder.resolve(service.title() + ".aot");
        stack.start(service, "-XX:AOTMode=record -XX:AOTConfiguration=" + configuration);
        stack.stop(service);
        List<String> words = JavaCommand.bounded(HEAP_MEGABYTES);
        words.addAll(List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + configuration,
                "-XX:AOTCache=" + cache,
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar(service).toString()));
        PartProcess.run(new PartCommand(
                "the AOT cache of " + service.title(), words, Map.of(), folder.resolve(service.title() + ".log")));
        return cache;
    }

    private static Path jar(Part service) {
        return Repository.aboveWorkingDirectory()
                .root()
                .resolve(service.title())
                .resolve("target/quarkus-app/quarkus-run.jar");
    }
}
