package id.jangkau.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.Port;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

/**
 * Makes images as tars that {@code docker load} and its kin read.
 *
 * @param tars the folder for them; in it, {@code root} is the file system under images from scratch
 * @param time of the images and of all files in them, so that they can be made again bit by bit
 * @param arguments of the Dockerfiles
 */
record ImageMaker(Path tars, Instant time, Map<String, String> arguments) {
    private static final Map<String, String> ENVIRONMENT_OF_ROOT =
            Map.of("JAVA_HOME", "/opt/java/openjdk", "LANG", "C.UTF-8", "PATH", "/opt/java/openjdk/bin");

    /** It fits no other Java than the very one that made it, which only an image from scratch has. */
    private static final Dockerfile.Copy CACHE = new Dockerfile.Copy(List.of("target/quarkus-app/app.aot"), "/app");

    /** Only with a cache: a JVM that looks for one in vain does without the one that the JDK brings, too. */
    private static final List<String> OPTIONS_WITH_CACHE = List.of("-XX:AOTCache=app.aot", "-XX:AOTMode=auto");

    ImageMaker {
        arguments = Map.copyOf(arguments);
    }

    /**
     * Makes the image of a service, and lays what it consists of beside it.
     *
     * @param folder of the service, with its Dockerfile
     * @return the tar
     */
    Path make(Path folder) throws IOException, InterruptedException {
        var dockerfile = DockerfileReader.read(Files.readString(folder.resolve("Dockerfile")), arguments);
        var title = dockerfile.labels().getOrDefault("org.opencontainers.image.title", "");
        var version = dockerfile.labels().getOrDefault("org.opencontainers.image.version", "");
        var tar = tars.resolve(title + ".tar");
        Files.createDirectories(tars);
        try {
            image(dockerfile, new ImageFiles(folder, time))
                    .containerize(Containerizer.to(TarImage.at(tar).named("jangkau/" + title + ":" + version))
                            .setApplicationLayersCache(tars.resolve("layers")));
        } catch (InvalidImageReferenceException | RegistryException | CacheDirectoryCreationException e) {
            throw new IOException("no image of " + title + " on " + dockerfile.base() + ": " + e.getMessage(), e);
        } catch (ExecutionException e) {
            throw new IOException("no image of " + title + " on " + dockerfile.base() + ": " + e.getCause(), e);
        }
        Files.copy(folder.resolve("target/sbom.json"), tars.resolve(title + ".sbom.json"), REPLACE_EXISTING);
        return tar;
    }

    private JibContainerBuilder image(Dockerfile dockerfile, ImageFiles files)
            throws IOException, InvalidImageReferenceException {
        var image = dockerfile.isFromScratch() ? scratch() : Jib.from(dockerfile.base());
        for (var copy : dockerfile.copies()) {
            image.addFileEntriesLayer(files.copied(copy));
        }
        var cache = files.folder().resolve("target/quarkus-app/app.aot");
        var entryPoint = new ArrayList<>(dockerfile.entryPoint());
        if (dockerfile.isFromScratch() && Files.exists(cache)) {
            image.addFileEntriesLayer(files.copied(CACHE));
            entryPoint.addAll(1, OPTIONS_WITH_CACHE);
        }
        return image.setLabels(dockerfile.labels())
                .setWorkingDirectory(AbsoluteUnixPath.get(dockerfile.workingDirectory()))
                .setExposedPorts(dockerfile.ports().stream().map(Port::tcp).toArray(Port[]::new))
                .setUser(dockerfile.user())
                .setEntrypoint(entryPoint)
                .setCreationTime(time);
    }

    private JibContainerBuilder scratch() throws IOException {
        return Jib.fromScratch()
                .setEnvironment(ENVIRONMENT_OF_ROOT)
                .addFileEntriesLayer(ImageFiles.root(tars.resolve("root"), time));
    }
}
