package id.jangkau.image;

import java.util.List;
import java.util.Map;

/**
 * What a Dockerfile says, of what ours need to say: one stage, in which nothing is run.
 *
 * @param base a reference with its digest, or {@code scratch}
 * @param workingDirectory absolute
 * @param user by number
 */
record Dockerfile(
        String base,
        Map<String, String> labels,
        String workingDirectory,
        List<Copy> copies,
        List<Integer> ports,
        String user,
        List<String> entryPoint) {
    static final String SCRATCH = "scratch";

    Dockerfile {
        labels = Map.copyOf(labels);
        copies = List.copyOf(copies);
        ports = List.copyOf(ports);
        entryPoint = List.copyOf(entryPoint);
    }

    boolean isFromScratch() {
        return base.equals(SCRATCH);
    }

    /**
     * One layer.
     *
     * @param sources relative to the Dockerfile's folder: files, patterns of files, or folders whose content is meant
     * @param destination an absolute folder
     */
    record Copy(List<String> sources, String destination) {
        Copy {
            sources = List.copyOf(sources);
        }
    }
}
