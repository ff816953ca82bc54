package id.jangkau.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code make images}: a tar for each packaged service, looked at again before it is called done. */
public final class MakeImages {
    private static final List<String> SERVICES =
            List.of("partner-service", "registration-service", "statistics-service");
    private static final ObjectMapper JSON = new ObjectMapper();

    private MakeImages() {}

    /**
     * In the folder of the project.
     *
     * @param arguments the folder for the tars, the time of all that is in them, and {@code NAME=VALUE} for the Dockerfiles
     */
    public static void main(String[] arguments) throws InterruptedException {
        var given = List.of(arguments);
        var forDockerfiles = given.stream()
                .skip(2)
                .collect(Collectors.toMap(
                        argument -> argument.substring(0, argument.indexOf('=')),
                        argument -> argument.substring(argument.indexOf('=') + 1)));
        var maker = new ImageMaker(Path.of(given.get(0)), Instant.parse(given.get(1)), forDockerfiles);
        try {
            var sound = true;
            for (var service : SERVICES) {
                sound &= isSound(maker.make(Path.of(service)));
            }
            System.exit(sound ? 0 : 1);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean isSound(Path tar) throws IOException {
        var image = ImageTar.read(tar);
        System.out.printf(
                "%n%s, %d MB: %s, %d libraries, %s%n%s%n",
                tar,
                Files.size(tar) / 1_000_000,
                String.join(", ", image.tags()),
                Libraries.of(image).jars().size(),
                image.files().contains("app/app.aot") ? "with its AOT cache" : "without an AOT cache",
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(image.settings()));
        var broken = ImageRule.brokenBy(image);
        broken.forEach(rule -> System.err.println("REFUSED, since this is not so: " + rule));
        Libraries.of(image).notIn(image.sbom()).forEach(jar -> System.err.println("not in its SBOM: " + jar));
        return broken.isEmpty();
    }
}
