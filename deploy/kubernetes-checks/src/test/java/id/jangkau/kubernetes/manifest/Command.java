package id.jangkau.kubernetes.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a command answered. */
public record Command(int exitCode, String output, String errors) {
    private static final int MINUTES = 2;

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException when it does not end within two minutes
     */
    public static Command run(List<String> line) {
        try {
            var output = Files.createTempFile("jangkau-", ".out");
            var errors = Files.createTempFile("jangkau-", ".err");
            try {
                int exitCode = run(line, output, errors);
                return new Command(exitCode, Files.readString(output), Files.readString(errors));
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + line, e);
        }
    }

    private static int run(List<String> line, Path output, Path errors) throws IOException, InterruptedException {
        var process = new ProcessBuilder(line)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + line);
        }
        return process.exitValue();
    }

    /**
     * Its output.
     *
     * @throws IllegalStateException with what it said, when it failed
     */
    public String outputOfSuccess() {
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode + ": " + errors + output);
        }
        return output;
    }
}
