package id.jangkau.local.part;

import java.nio.file.Path;
import java.util.List;

/** A part that runs as a child process; {@link #close()} stops it in good order. */
public interface RunningPart extends AutoCloseable {
    PartProcess process();

    @Override
    void close();

    default long pid() {
        return process().pid();
    }

    default boolean isAlive() {
        return process().isAlive();
    }

    /** kill -9. */
    default void destroyForcibly() {
        process().destroyForcibly();
    }

    default Path log() {
        return process().log();
    }

    default List<String> lastLines() {
        return process().lastLines();
    }
}
