package id.jangkau.systemtests.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import id.jangkau.local.stack.AotTraining;
import id.jangkau.local.stack.Part;

/** From the start of a service's JVM until it says that it is ready, without and with the AOT cache of {@code make caches}; and what it then holds. */
record StartBench(BenchStack stack, BenchSettings settings) implements Benchmark {
    private static final String PLAIN = "-XX:AOTMode=off";
    private static final String WITH_CACHE = "-XX:AOTMode=on";

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
        if (!AotTraining.isPossible()) {
            System.out.println("left out: this Java makes no AOT cache; 25 and newer do");
            return List.of();
        }
        stack.runOnly(Set.of());
        return Part.services().stream()
                .flatMap(service -> results(service).stream())
                .toList();
    }

    /** Seconds and CPU seconds until ready, those of the JVM's compilers among them, resident MiB at rest. */
    private record Start(double seconds, double cpuSeconds, double compilersCpuSeconds, double residentMebibytes) {}

    private List<Result> results(Part service) {
        List<Start> plain = new ArrayList<>();
        List<Start> withCache = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            plain.add(start(service, PLAIN));
            withCache.add(start(service, WITH_CACHE));
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
                new Result(
                        name(),
                        title + ", the JVM's compilers until ready; all of it, both with AOT cache",
                        "CPU s",
                        all(withCache, Start::cpuSeconds),
                        all(withCache, Start::compilersCpuSeconds),
                        Goal.NONE),
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
        double compilersCpuSeconds = process.compilersCpuSeconds();
        double cpuSeconds = process.cpuSeconds();
        process.awaitRest();
        double resident = process.residentMebibytes();
        stack.stop(service);
        return new Start(seconds, cpuSeconds, compilersCpuSeconds, resident);
    }
}
