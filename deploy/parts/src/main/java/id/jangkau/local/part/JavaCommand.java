package id.jangkau.local.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for child JVMs: the Java that runs this program, with bounded memory. */
public final class JavaCommand {
    private static final int SMALLER_SINCE = 25;

    private JavaCommand() {}

    /** The {@code java} executable that runs this very program. */
    public static Path executable() {
        return home().resolve("bin/java");
    }

    static Path home() {
        return Path.of(System.getProperty("java.home", ""));
    }

    /**
     * {@code java} with a bounded heap, metaspace and code cache.
     *
     * @param heapMegabytes the most the heap may take
     */
    public static List<String> bounded(int heapMegabytes) {
        var command = new ArrayList<>(List.of(executable().toString()));
        command.addAll(memoryOptions(heapMegabytes));
        return command;
    }

    static List<String> memoryOptions(int heapMegabytes) {
        var options = new ArrayList<>(List.of(
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=384m", // an AOT cache is written through four fifths of it
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError"));
        if (Runtime.version().feature() >= SMALLER_SINCE) {
            options.addAll(List.of(
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TrimNativeHeapInterval=5000")); // what malloc holds and nobody uses: 30 MiB after a start
        }
        return options;
    }
}
