package id.jangkau.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process and its children hold in memory, from {@code /proc}: pages shared among them (PostgreSQL's buffers) are divided, not
 * counted once for each (Pss); where that cannot be read, the resident set counts.
 */
final class ResidentMemory {
    private static final long KIBIBYTE = 1024;

    private ResidentMemory() {}

    static long bytes(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> one(process.pid()))
                .sum();
    }

    private static long one(long pid) {
        var folder = Path.of("/proc", Long.toString(pid));
        var shared = kibibytes(folder.resolve("smaps_rollup"), "Pss:");
        return KIBIBYTE * (shared > 0 ? shared : kibibytes(folder.resolve("status"), "VmRSS:"));
    }

    private static long kibibytes(Path file, String label) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
