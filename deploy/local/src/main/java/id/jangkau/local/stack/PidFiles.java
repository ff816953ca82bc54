package id.jangkau.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The pids of running parts, so that leftovers of a killed launcher can be named. */
record PidFiles(Path folder) {
    static PidFiles of(StackSettings settings) {
        return new PidFiles(settings.state().resolve("pids"));
    }

    void write(Part part, long pid) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(part), Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(Part part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pid of a part that an earlier launcher started and that still runs. */
    Optional<Long> alive(Part part) {
        try {
            return Files.exists(file(part))
                    ? ProcessHandle.of(
                                    Long.parseLong(Files.readString(file(part)).strip()))
                            .filter(ProcessHandle::isAlive)
                            .map(ProcessHandle::pid)
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Path file(Part part) {
        return folder.resolve(part.key());
    }
}
