package id.jangkau.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak's own distribution, built once for PostgreSQL and without what nobody here uses. */
public final class KeycloakDistribution {
    /** It issues a token now and then: starting five seconds sooner counts for more than compiled code. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final String REALM_FILE = "jangkau-realm.json";
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--features-disabled=account,account-api,admin,admin-fine-grained-authz,authorization,ciba,device-flow,impersonation,kerberos,"
                    + "organization,par,passkeys,preview,recovery-codes,step-up-authentication,step-up-authentication-saml,twitter-broker,"
                    + "identity-brokering-api,web-authn,workflows");

    private static final String WANTED = String.join(" ", BUILD);

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** Builds it if that was not done yet (half a minute), and lays the realm file where Keycloak imports from. */
    public static KeycloakDistribution prepared() {
        var parts = PartsDirectory.find();
        var distribution = new KeycloakDistribution(parts.keycloak());
        parts.alone("keycloak", distribution::prepare);
        return distribution;
    }

    List<String> startCommand(int heapMegabytes, KeycloakSettings settings, int port) {
        var words = new ArrayList<>(JavaCommand.bounded(heapMegabytes));
        words.addAll(List.of(
                QUICK_START,
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--cache=local",
                "--db-url=" + settings.jdbcUrl(),
                "--db-username=" + settings.databaseUser(),
                "--db-pool-initial-size=2",
                "--db-pool-max-size=15",
                "--http-pool-max-threads=16",
                "--log-level=info"));
        return words;
    }

    /** Makes an operator in a database that has none; needs {@code KC_BOOTSTRAP_ADMIN_CLIENT_SECRET} in its environment. */
    List<String> operatorCommand(KeycloakSettings settings, String clientId) {
        return List.of(
                home.resolve("bin/kc.sh").toString(),
                "bootstrap-admin",
                "service",
                "--optimized",
                "--no-prompt",
                "--client-id=" + clientId,
                "--client-secret:env=KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                "--db-url=" + settings.jdbcUrl(),
                "--db-username=" + settings.databaseUser());
    }

    /** Whether {@link #prepared()} returns at once. */
    public static boolean isBuilt() {
        return new KeycloakDistribution(PartsDirectory.find().keycloak()).wasBuiltAsWanted();
    }

    private void prepare() {
        layRealmFile();
        if (!wasBuiltAsWanted()) {
            build();
        }
    }

    private boolean wasBuiltAsWanted() {
        try {
            return Files.exists(marker()) && Files.readString(marker()).equals(WANTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void layRealmFile() {
        var realm = home.resolve("data/import").resolve(REALM_FILE);
        try (var content = KeycloakDistribution.class.getResourceAsStream("/realm/" + REALM_FILE)) {
            if (content == null) {
                throw new IllegalStateException(REALM_FILE + " is not on the class path");
            }
            Files.createDirectories(realm.getParent());
            Files.copy(content, realm, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build() {
        var words = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
        words.addAll(BUILD);
        PartProcess.run(new PartCommand(
                "Keycloak's build",
                words,
                Map.of("JAVA_HOME", JavaCommand.home().toString()),
                home.resolveSibling("keycloak-build.log")));
        try {
            Files.writeString(marker(), WANTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path marker() {
        return home.resolve("built-with");
    }
}
