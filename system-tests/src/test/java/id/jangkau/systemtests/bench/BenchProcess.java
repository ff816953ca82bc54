package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process of the stack, seen from outside, by {@code /proc}. */
record BenchProcess(long pid) {
    private static final double TICKS_A_SECOND = 100;
    private static final double KIBIBYTES_A_MEBIBYTE = 1024;

    /** Of all its threads, in user and in system mode, so far. */
    double cpuSeconds() {
        return cpuSeconds(read("stat"));
    }

    /** Of the threads that compile to machine code while the program runs, so far. */
    double compilersCpuSeconds() {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.map(thread -> read("task/" + thread.getFileName() + "/stat"))
                    .filter(stat -> stat.contains(" CompilerThre"))
                    .mapToDouble(BenchProcess::cpuSeconds)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double cpuSeconds(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    /** Resident set in MiB. */
    double residentMebibytes() {
        return read("status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElseThrow()
                / KIBIBYTES_A_MEBIBYTE;
    }

    /** Stands still, with all that it has learned, until {@link #goOn()}. */
    void pause() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    /** Returns when it has used less than a twentieth of a processor for three seconds, or after a minute. */
    void awaitRest() {
        Duration look = Duration.ofSeconds(3);
        for (int looks = 0; looks < 20; looks++) {
            double before = cpuSeconds();
            Pause.of(look);
            if (cpuSeconds() - before < look.toSeconds() / 20.0) {
                return;
            }
        }
    }

    /** Of the JVM, by {@code jcmd}. */
    void command(String... command) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        line.add(Long.toString(pid));
        line.addAll(List.of(command));
        run(line);
    }

    private void signal(String name) {
        run(List.of("kill", "-" + name, Long.toString(pid)));
    }

    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
