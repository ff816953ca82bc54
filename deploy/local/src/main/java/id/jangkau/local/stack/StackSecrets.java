package id.jangkau.local.stack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import id.jangkau.local.part.Secret;

/** Passwords of databases and secrets of clients, made at first start and kept in the state directory. */
final class StackSecrets {
    private static final String PARTNER_SERVICE = "JANGKAU_REALM_PARTNER_SERVICE_SECRET";
    private static final String STATISTICS_SERVICE = "JANGKAU_REALM_STATISTICS_SERVICE_SECRET";
    private static final String DASHBOARD = "JANGKAU_REALM_DASHBOARD_SECRET";
    private static final String CONSOLE = "JANGKAU_REALM_CONSOLE_SECRET";

    private static final String OPERATOR_ID = "KC_BOOTSTRAP_ADMIN_CLIENT_ID";
    private static final String OPERATOR = "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET";

    private final Path file;
    private final Properties known = new Properties();

    private StackSecrets(Path file) {
        this.file = file;
    }

    static StackSecrets keptIn(Path file) {
        var secrets = new StackSecrets(file);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    String databasePassword(String database) {
        return secret("database." + database);
    }

    ClientCredentials developmentClient(Role role) {
        return new ClientCredentials(role.clientId(), secret(role.secretPlaceholder()));
    }

    ClientCredentials partnerService() {
        return new ClientCredentials("partner-service", secret(PARTNER_SERVICE));
    }

    ClientCredentials statisticsService() {
        return new ClientCredentials("statistics-service", secret(STATISTICS_SERVICE));
    }

    ClientCredentials dashboard() {
        return new ClientCredentials("dashboard", secret(DASHBOARD));
    }

    ClientCredentials console() {
        return new ClientCredentials("console", secret(CONSOLE));
    }

    String passwordOf(Person person) {
        return secret(person.passwordPlaceholder());
    }

    /** Whoever applies the realm file; of Keycloak's own realm. */
    ClientCredentials keycloakOperator() {
        return new ClientCredentials("jangkau-operator", secret(OPERATOR));
    }

    /** Values for the placeholders of the realm file, and the operator that Keycloak makes in an empty database. */
    Map<String, String> realmPlaceholders() {
        var placeholders = Arrays.stream(Role.values())
                .collect(Collectors.toMap(Role::secretPlaceholder, role -> secret(role.secretPlaceholder())));
        placeholders.put(PARTNER_SERVICE, secret(PARTNER_SERVICE));
        placeholders.put(STATISTICS_SERVICE, secret(STATISTICS_SERVICE));
        placeholders.put(DASHBOARD, secret(DASHBOARD));
        placeholders.put(CONSOLE, secret(CONSOLE));
        for (var person : Person.values()) {
            placeholders.put(person.passwordPlaceholder(), passwordOf(person));
        }
        placeholders.put(OPERATOR_ID, keycloakOperator().clientId());
        placeholders.put(OPERATOR, keycloakOperator().clientSecret());
        return placeholders;
    }

    private synchronized String secret(String name) {
        var secret = known.getProperty(name);
        if (secret == null) {
            secret = Secret.random();
            known.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        var text = new StringWriter();
        try {
            known.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Secret.writePrivately(file, text.toString());
    }
}
