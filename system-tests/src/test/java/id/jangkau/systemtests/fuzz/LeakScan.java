package id.jangkau.systemtests.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for needles in whatever it is shown, and keeps account of what that was. */
final class LeakScan {
    private static final int PILE = 1 << 20;

    private final Needles needles;
    private final Map<String, long[]> scanned = new TreeMap<>();
    private int gone;
    private final List<String> hits = new ArrayList<>();

    LeakScan(Needles needles) {
        this.needles = needles;
    }

    /** All files in a folder; those that are deleted meanwhile are left out. */
    void files(String kind, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    look(kind, folder.relativize(file).toString(), bytes, Files.size(file));
                } catch (NoSuchFileException e) {
                    gone++; // PostgreSQL and Kafka clear up
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String kind, String where, byte[] text) {
        try {
            look(kind, where, new ByteArrayInputStream(text), text.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Many small pieces of one kind, looked at together. */
    final class Pile implements AutoCloseable {
        private final String kind;
        private final String where;
        private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();

        Pile(String kind, String where) {
            this.kind = kind;
            this.where = where;
        }

        void add(byte[] piece) {
            pieces.writeBytes(piece);
            pieces.write('\n');
            if (pieces.size() > PILE) {
                close();
            }
        }

        @Override
        public void close() {
            text(kind, where, pieces.toByteArray());
            pieces.reset();
        }
    }

    List<String> hits() {
        return hits;
    }

    long bytes(String kind) {
        return scanned.getOrDefault(kind, new long[2])[1];
    }

    /** What was scanned, by kind. */
    String account() {
        StringBuilder account = new StringBuilder("%,d needles looked for in ".formatted(needles.count()));
        scanned.forEach((kind, figures) ->
                account.append("%s (%,d, %,.1f MB), ".formatted(kind, figures[0], figures[1] / 1e6)));
        return account + "deleted meanwhile: " + gone + ", hits: " + hits.size();
    }

    private void look(String kind, String where, InputStream bytes, long size) throws IOException {
        needles.in(bytes).forEach(found -> hits.add(kind + " " + where + ": " + found));
        long[] figures = scanned.computeIfAbsent(kind, any -> new long[2]);
        figures[0]++;
        figures[1] += size;
    }
}
