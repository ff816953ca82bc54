package id.jangkau.systemtests.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import id.jangkau.local.stack.Part;

/** How much processor time each part used between two moments, with all its processes, and the load generator. */
final class ProcessorTime {
    private static final String LOAD = "load generator";

    private final BenchStack stack;
    private final Map<Long, Duration> before = new HashMap<>();

    private ProcessorTime(BenchStack stack) {
        this.stack = stack;
        stack.runningParts()
                .flatMap(part -> processes(stack.process(part).pid()))
                .forEach(process -> before.put(process.pid(), soFar(process)));
        before.put(ProcessHandle.current().pid(), soFar(ProcessHandle.current()));
    }

    static ProcessorTime begin(BenchStack stack) {
        return new ProcessorTime(stack);
    }

    /** In nanoseconds; of a process that ended meanwhile nothing is known any more. */
    Shares end() {
        Shares shares = new Shares();
        shares.add(LOAD, since(ProcessHandle.current()));
        stack.runningParts().forEach(part -> shares.add(part.title(), since(part)));
        return shares;
    }

    private long since(Part part) {
        return processes(stack.process(part).pid()).mapToLong(this::since).sum();
    }

    private long since(ProcessHandle process) {
        return soFar(process)
                .minus(before.getOrDefault(process.pid(), Duration.ZERO))
                .toNanos();
    }

    private static Stream<ProcessHandle> processes(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
    }

    private static Duration soFar(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
