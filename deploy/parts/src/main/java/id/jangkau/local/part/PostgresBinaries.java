package id.jangkau.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked at first use. */
record PostgresBinaries(Path home) {
    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own, root looks like nobody to it, and the process is still ours to
     * signal.
     */
    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    static PostgresBinaries find() {
        var parts = PartsDirectory.find();
        parts.alone("postgres", () -> {
            if (!Files.isDirectory(parts.postgres())) {
                unpack(parts.postgresArchive(), parts.postgres());
            }
        });
        return new PostgresBinaries(parts.postgres());
    }

    List<String> command(String program, String... arguments) {
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(AS_NOBODY);
        }
        words.add(home.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    private static void unpack(Path archive, Path target) {
        var unfinished = target.resolveSibling("postgres.unfinished");
        try {
            Files.createDirectories(unfinished);
            var tar = new ProcessBuilder("tar", "-x", "-f", "-", "-C", unfinished.toString())
                    .inheritIO()
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            try (var compressed = Files.newInputStream(archive);
                    var content = new XZInputStream(compressed);
                    var entries = tar.getOutputStream()) {
                content.transferTo(entries);
            }
            if (tar.waitFor() != 0) {
                throw new PartFailedException("PostgreSQL cannot be unpacked from " + archive);
            }
            Files.move(unfinished, target);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be unpacked from " + archive, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailedException("interrupted while unpacking PostgreSQL", e);
        }
    }
}
