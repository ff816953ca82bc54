package id.jangkau.foundation.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.jangkau.event.Topics;
import id.jangkau.local.part.KafkaBroker;
import id.jangkau.local.part.PostgresServer;
import id.jangkau.local.part.Topic;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A real PostgreSQL and a real Kafka broker for a service's tests, once per test run, and the key that {@link Tokens} are
 * signed with. Init argument {@code database}: the name of the service's database.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {
    private static final int PARTITIONS = 12;

    private String database = "jangkau";
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaBroker kafka;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        Path directory = newDirectory();
        PostgresServer startedPostgres = PostgresServer.start(directory.resolve("postgres"), 0);
        postgres = startedPostgres;
        DatabaseOutage.isOf(new DatabaseOutage.Database() {
            @Override
            public void stop() {
                stopPostgres();
            }

            @Override
            public void start() {
                postgres = PostgresServer.start(directory.resolve("postgres"), startedPostgres.port());
            }
        });
        startedPostgres.createDatabase(database, database, "test");
        KafkaBroker startedKafka = KafkaBroker.start(directory.resolve("kafka"), 0);
        kafka = startedKafka;
        startedKafka.createTopics(
                new Topic(Topics.AGENCIES, PARTITIONS),
                new Topic(Topics.ENROLLMENTS, PARTITIONS),
                new Topic(Topics.deadLettersOf(Topics.AGENCIES), 1),
                new Topic(Topics.deadLettersOf(Topics.ENROLLMENTS), 1));
        KeyPair keys = newKeys();
        Tokens.signWith(keys);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                startedPostgres.jdbcUrl(database),
                "quarkus.datasource.username",
                database,
                "quarkus.datasource.password",
                "test",
                "kafka.bootstrap.servers",
                startedKafka.bootstrapServers(),
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        stopPostgres();
    }

    private void stopPostgres() {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "parts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
