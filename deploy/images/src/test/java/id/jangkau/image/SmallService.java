package id.jangkau.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A service of four files, packaged, and the little that it stands on. */
record SmallService(Path folder, Path tars) {
    static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
    static final String ENTRY_POINT = """
            ["java", "-XX:MaxRAMPercentage=50", "-XX:MaxMetaspaceSize=192m", "-XX:+UseCompactObjectHeaders", \
             "-XX:TrimNativeHeapInterval=5000", \
            "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]""";
    static final String SBOM = """
            {"components": [{"group": "org.example", "name": "a-library", "version": "1.0"}]}""";

    static SmallService in(Path directory) throws IOException {
        var service = new SmallService(directory.resolve("small-service"), directory.resolve("tars"));
        service.write("target/quarkus-app/quarkus-run.jar", "run");
        service.write("target/quarkus-app/lib/main/org.example.a-library-1.0.jar", "library");
        service.write("target/sbom.json", SBOM);
        service.write("Dockerfile", """
                FROM scratch
                ARG VERSION
                LABEL org.opencontainers.image.title="small-service" \\
                      org.opencontainers.image.version="${VERSION}" \\
                      org.opencontainers.image.revision="0123abcd" \\
                      org.opencontainers.image.source="https://jangkau.example.org/source" \\
                      org.opencontainers.image.licenses="Apache-2.0" \\
                      org.opencontainers.image.base.name="scratch"
                WORKDIR /app
                COPY target/quarkus-app/lib/ lib/
                COPY target/sbom.json ./
                COPY target/quarkus-app/quarkus-run.jar ./
                EXPOSE 8081
                USER 10001
                ENTRYPOINT %s
                """.formatted(ENTRY_POINT));
        Files.createDirectories(service.tars.resolve("root/tmp"));
        return service;
    }

    void write(String file, String content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    Path image() throws IOException, InterruptedException {
        return new ImageMaker(tars, TIME, Map.of("VERSION", "1.2")).make(folder);
    }
}
