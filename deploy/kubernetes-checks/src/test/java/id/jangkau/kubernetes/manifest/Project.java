package id.jangkau.kubernetes.manifest;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the repository. */
public final class Project {
    private Project() {}

    /** A file or folder, from the root of the repository. */
    public static Path path(String relative) {
        return root().resolve(relative);
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/kubernetes"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not in the repository");
    }
}
