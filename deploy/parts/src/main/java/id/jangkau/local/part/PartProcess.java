package id.jangkau.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A running child process with its log.
 *
 * <p>It gets a session of its own where the machine has {@code setsid}, so that Ctrl-C reaches the launcher alone and the parts stop in the
 * launcher's order.
 */
public final class PartProcess implements AutoCloseable {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    /** A JVM that was trained writes down what it learned when it ends: half a minute on a busy machine. */
    private static final Duration PATIENCE_WHEN_STOPPING = Duration.ofSeconds(90);

    private static final int LINES_SHOWN = 25;
    private static final int LONGEST_LINE = 600;

    private final PartCommand command;
    private final Process process;
    private final long logBegin;

    private PartProcess(PartCommand command, Process process, long logBegin) {
        this.command = command;
        this.process = process;
        this.logBegin = logBegin;
    }

    public static PartProcess start(PartCommand command) {
        var words = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            words.add(SETSID.toString());
        }
        words.addAll(command.words());
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            var logBegin = Files.exists(command.log()) ? Files.size(command.log()) : 0;
            var process = builder.start();
            process.getOutputStream().close();
            return new PartProcess(command, process, logBegin);
        } catch (IOException e) {
            throw new PartFailedException(
                    command.name() + " cannot be run: " + command.words().getFirst(), e);
        }
    }

    /** Runs a program to its end; anything but exit code 0 is a failure with the last lines of its log. */
    public static void run(PartCommand command) {
        var part = start(command);
        try {
            if (part.process.waitFor() != 0) {
                throw part.failure("ended with exit code " + part.process.exitValue());
            }
        } catch (InterruptedException e) {
            part.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PartFailedException(command.name() + " was interrupted", e);
        }
    }

    /**
     * Asks {@code ready} again and again. Gives up, leaving no process behind, when the process ends, {@code patience} is over or the
     * thread is interrupted.
     */
    public void awaitReady(Duration patience, BooleanSupplier ready) {
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (!process.isAlive()) {
                    throw failure("ended with exit code " + process.exitValue());
                }
                if (System.nanoTime() > deadline) {
                    throw failure("was not ready after " + patience.toSeconds() + " s");
                }
                pause();
            }
        } catch (RuntimeException e) {
            destroyForcibly();
            throw e;
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return command.log();
    }

    /** The end of what this process has logged, long lines cut, for messages. */
    public List<String> lastLines() {
        try (var file = Files.newInputStream(command.log())) {
            file.skipNBytes(logBegin);
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        } catch (IOException e) {
            return List.of("(no log: " + e.getMessage() + ")");
        }
    }

    /** Sends SIGTERM and waits; kills what has not ended by then. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    /** Sends SIGINT and waits: PostgreSQL's way to stop without waiting for its clients. */
    void interruptAndWait() {
        signal("INT");
        awaitEnd();
    }

    /** kill -9; returns when its children have noticed too: PostgreSQL does not start while one of them is left. */
    public void destroyForcibly() {
        var children = process.descendants().toList();
        process.destroyForcibly();
        awaitEnd();
        children.forEach(PartProcess::awaitEnd);
    }

    PartFailedException failure(String what) {
        return new PartFailedException(command.name() + " " + what + "; the last lines of " + command.log() + ":\n  "
                + String.join("\n  ", lastLines()));
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_WHEN_STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle child) {
        try {
            child.onExit().get(PATIENCE_WHEN_STOPPING.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            child.destroyForcibly();
        } catch (InterruptedException e) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("interrupted while a part was starting", e);
        }
    }
}
