package id.jangkau.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.jangkau.local.part.FreePort;
import id.jangkau.local.part.KeycloakServer;
import id.jangkau.local.part.KeycloakSettings;
import id.jangkau.local.part.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real Keycloak with the realm and a database of its own. */
public class KeycloakParts implements QuarkusTestResourceLifecycleManager {
    private static final String SECRET = "partner-service-secret-of-a-test";
    private static final List<String> DEVELOPMENT_CLIENTS = List.of(
            "AGENCY",
            "BRANCH_OFFICER",
            "BRANCH_OFFICER_SINGARAJA",
            "HEAD_OFFICE_OFFICER",
            "STATISTICS_READER",
            "STATISTICS_DETAIL",
            "STATISTICS_ADMIN",
            "PRIVACY_OFFICER",
            "AUDITOR");

    private @Nullable PostgresServer postgres;
    private @Nullable KeycloakServer keycloak;

    @Override
    public Map<String, String> start() {
        Path directory = newDirectory();
        var database = PostgresServer.start(directory.resolve("postgres"), 0);
        postgres = database;
        database.createDatabase("keycloak", "keycloak", "test");
        var settings = new KeycloakSettings(
                FreePort.any(),
                database.jdbcUrl("keycloak"),
                "keycloak",
                "test",
                realmSecrets(),
                directory.resolve("keycloak.log"));
        var server = KeycloakServer.start(settings);
        keycloak = server;
        KeycloakOutage.isOf(new KeycloakOutage.Server() {
            @Override
            public void stop() {
                stopKeycloak();
            }

            @Override
            public void start() {
                keycloak = KeycloakServer.start(settings);
            }
        });
        return Map.of(
                "jangkau.keycloak.server-url",
                server.serverUrl(),
                "jangkau.keycloak.realm",
                server.realm(),
                "jangkau.keycloak.client-id",
                "partner-service",
                "jangkau.keycloak.client-secret",
                SECRET);
    }

    @Override
    public void stop() {
        stopKeycloak();
        if (postgres != null) {
            postgres.close();
        }
    }

    private void stopKeycloak() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static Map<String, String> realmSecrets() {
        var secrets = new HashMap<String, String>();
        DEVELOPMENT_CLIENTS.forEach(
                client -> secrets.put("JANGKAU_REALM_DEV_" + client + "_SECRET", "unused-" + client));
        secrets.put("JANGKAU_REALM_PARTNER_SERVICE_SECRET", SECRET);
        secrets.put("JANGKAU_REALM_PARTNER_URL", "http://localhost:8081");
        secrets.put("JANGKAU_REALM_STATISTICS_URL", "http://localhost:8083");
        return secrets;
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
