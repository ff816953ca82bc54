package id.jangkau.local.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows how far a long work has come: a bar that redraws itself on a terminal, a line for every tenth elsewhere. */
final class ProgressBar {
    private static final int WIDTH = 40;
    private static final int TENTHS = 10;

    private final PrintStream out;
    private final String title;
    private final int total;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();

    ProgressBar(PrintStream out, String title, int total) {
        this.out = out;
        this.title = title;
        this.total = total;
        this.terminal = isTerminal();
    }

    void step() {
        var now = done.incrementAndGet();
        if (terminal ? isNewFor(WIDTH * 5, now) : isNewFor(TENTHS, now)) {
            draw(now);
        }
    }

    private boolean isNewFor(int pieces, int now) {
        return now == total || (long) now * pieces / total != (long) (now - 1) * pieces / total;
    }

    private synchronized void draw(int now) {
        var seconds = (System.nanoTime() - begun) / 1e9;
        var filled = (int) ((long) now * WIDTH / total);
        out.printf(
                "%s%s [%s%s] %,d of %,d, %.0f a second%s",
                terminal ? "\r" : "",
                title,
                "#".repeat(filled),
                " ".repeat(WIDTH - filled),
                now,
                total,
                now / seconds,
                terminal && now < total ? "" : System.lineSeparator());
        out.flush();
    }

    private static boolean isTerminal() {
        try {
            var output = Files.readSymbolicLink(Path.of("/proc/self/fd/1"));
            return output.startsWith("/dev/pts") || output.toString().startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
