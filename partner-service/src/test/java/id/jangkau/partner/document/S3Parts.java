package id.jangkau.partner.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.jangkau.local.part.FreePort;
import id.jangkau.local.part.JavaCommand;
import id.jangkau.local.part.PartCommand;
import id.jangkau.local.part.PartProcess;
import id.jangkau.local.part.PartsDirectory;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A server that speaks S3 and checks signatures, in a process of its own, keeping what it gets in memory. */
public class S3Parts implements QuarkusTestResourceLifecycleManager {
    private static final String BUCKET = "papers";
    private static final String KEY = "test-key";
    private static final String SECRET = "test-secret";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private @Nullable PartProcess server;

    @Override
    public Map<String, String> start() {
        int port = FreePort.any();
        var endpoint = "http://127.0.0.1:" + port;
        var started = PartProcess.start(command(endpoint, newDirectory()));
        server = started;
        started.awaitReady(PATIENCE, () -> FreePort.isListenedOn(port));
        makeBucket(endpoint);
        return Map.of(
                "jangkau.document.place", "S3",
                "jangkau.s3.endpoint", endpoint,
                "jangkau.s3.bucket", BUCKET,
                "jangkau.s3.access-key", KEY,
                "jangkau.s3.secret-key", SECRET);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static PartCommand command(String endpoint, Path directory) {
        var words = new ArrayList<>(JavaCommand.bounded(128));
        words.addAll(List.of(
                "-cp",
                PartsDirectory.find().path().resolve("s3/lib") + "/*",
                "org.gaul.s3proxy.Main",
                "--properties",
                properties(endpoint, directory).toString()));
        return new PartCommand("S3", words, Map.of("LOG_LEVEL", "warn"), directory.resolve("s3.log"));
    }

    private static Path properties(String endpoint, Path directory) {
        try {
            return Files.writeString(directory.resolve("s3.properties"), """
                    s3proxy.endpoint=%s
                    s3proxy.authorization=aws-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=transient-nio2
                    jclouds.identity=local
                    jclouds.credential=local
                    """.formatted(endpoint, KEY, SECRET));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeBucket(String endpoint) {
        try (var client = S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            client.createBucket(request -> request.bucket(BUCKET));
        }
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "s3");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
