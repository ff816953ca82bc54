package id.jangkau.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;

/**
 * The layers of an image. The same files make the same layers, whenever and by whom they were written.
 *
 * @param folder of the Dockerfile
 * @param time that all files in the image have
 */
record ImageFiles(Path folder, Instant time) {
    /** What is copied belongs to root, and everybody may read it. */
    FileEntriesLayer copied(Dockerfile.Copy copy) throws IOException {
        var layer = FileEntriesLayer.builder();
        var destination = AbsoluteUnixPath.get(copy.destination());
        for (var source : copy.sources()) {
            for (var file : meantBy(source)) {
                if (Files.isDirectory(file)) {
                    layer.addEntryRecursive(
                            file, destination, FileEntriesLayer.DEFAULT_FILE_PERMISSIONS_PROVIDER, (from, to) -> time);
                } else {
                    layer.addEntry(file, destination.resolve(file.getFileName()), time);
                }
            }
        }
        return layer.build();
    }

    /** A whole file system, with the permissions that it has. */
    static FileEntriesLayer root(Path root, Instant time) throws IOException {
        var layer = FileEntriesLayer.builder();
        for (var top : listed(root, "*")) {
            layer.addEntryRecursive(
                    top,
                    AbsoluteUnixPath.get("/").resolve(top.getFileName()),
                    (from, to) -> permissions(from),
                    (from, to) -> time);
        }
        return layer.build();
    }

    private List<Path> meantBy(String source) throws IOException {
        var path = folder.resolve(source);
        if (source.contains("*")) {
            return listed(path.resolveSibling("."), source.substring(source.lastIndexOf('/') + 1));
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path + ": was it packaged?");
        }
        return List.of(path);
    }

    private static List<Path> listed(Path folder, String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            found.sort(Comparator.naturalOrder());
            return found;
        }
    }

    private static FilePermissions permissions(Path file) {
        try {
            return FilePermissions.fromPosixFilePermissions(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
