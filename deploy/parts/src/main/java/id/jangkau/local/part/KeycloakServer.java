package id.jangkau.local.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keycloak in production mode over plain HTTP on localhost, with the realm {@code jangkau}. */
public final class KeycloakServer implements RunningPart {
    private static final String REALM = "jangkau";
    private static final int HEAP_MEGABYTES = 320;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PartProcess process;
    private final int port;

    private KeycloakServer(PartProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts on a database that exists, imports the realm if it is not there, and returns when the realm answers. */
    public static KeycloakServer start(KeycloakSettings settings) {
        var port = FreePort.orAny(settings.port());
        var command = KeycloakDistribution.prepared().startCommand(HEAP_MEGABYTES, settings, port);
        var server = new KeycloakServer(
                PartProcess.start(new PartCommand("Keycloak", command, environment(settings), settings.log())), port);
        try (var http = HttpClient.newHttpClient()) {
            server.process.awaitReady(PATIENCE, () -> server.answers(http));
        }
        return server;
    }

    /** Makes an operator beside the running server, for a database that was made before there was one; ten seconds. */
    public static void addOperator(KeycloakSettings settings, String clientId) {
        var environment = environment(settings);
        environment.put("JAVA_HOME", JavaCommand.home().toString());
        var command = KeycloakDistribution.prepared().operatorCommand(settings, clientId);
        PartProcess.run(new PartCommand("Keycloak's operator", command, environment, settings.log()));
    }

    public String serverUrl() {
        return "http://localhost:" + port;
    }

    public String realm() {
        return REALM;
    }

    /** The issuer of all tokens. */
    public String realmUrl() {
        return serverUrl() + "/realms/" + REALM;
    }

    public String tokenUrl() {
        return realmUrl() + "/protocol/openid-connect/token";
    }

    @Override
    public PartProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private static Map<String, String> environment(KeycloakSettings settings) {
        var environment = new HashMap<>(settings.realmSecrets());
        environment.put("KC_DB_PASSWORD", settings.databasePassword());
        return environment;
    }

    private boolean answers(HttpClient http) {
        var request = HttpRequest.newBuilder(URI.create(realmUrl() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
