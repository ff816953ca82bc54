package id.jangkau.local.stack;

import java.util.HashMap;
import java.util.Map;

import id.jangkau.local.part.EncryptionKeys;

/** How a service learns where everything is: by environment variables, as in a cluster. */
record ServiceEnvironment(StackSettings settings, StackSecrets secrets, EncryptionKeys keys) {
    /** The sample is replayed at dates of January 2025 on; a real deployment accepts far less. */
    private static final String OLDEST_EVENT_DAYS = "1000";

    Map<String, String> of(Part service) {
        var environment = forAll(service);
        if (service == Part.PARTNER) {
            var client = secrets.partnerService();
            environment.put("JANGKAU_KEYCLOAK_SERVER_URL", settings.url(Part.KEYCLOAK));
            environment.put("JANGKAU_KEYCLOAK_REALM", "jangkau");
            environment.put("JANGKAU_KEYCLOAK_CLIENT_ID", client.clientId());
            environment.put("JANGKAU_KEYCLOAK_CLIENT_SECRET", client.clientSecret());
            environment.put("JANGKAU_CONSOLE_OFFERED", "true");
            environment.put("QUARKUS_OIDC_BROWSER_CLIENT_ID", secrets.console().clientId());
            environment.put(
                    "QUARKUS_OIDC_BROWSER_CREDENTIALS_SECRET", secrets.console().clientSecret());
        }
        if (service == Part.REGISTRATION) {
            environment.put("JANGKAU_KEYS_FIELDS_FILE", keys.fields().toString());
            environment.put("JANGKAU_KEYS_BLIND_INDEX_FILE", keys.blindIndex().toString());
            environment.put("JANGKAU_ENROLLMENT_OLDEST_EVENT_DAYS", OLDEST_EVENT_DAYS);
        }
        if (service == Part.STATISTICS) {
            var client = secrets.statisticsService();
            environment.put("JANGKAU_RECONCILIATION_WITH_REGISTRATION", "true");
            environment.put("QUARKUS_REST_CLIENT_REGISTRATION_URL", settings.url(Part.REGISTRATION));
            environment.put("JANGKAU_REGISTRATION_CLIENT_TOKEN_URL", settings.tokenUrl());
            environment.put("JANGKAU_REGISTRATION_CLIENT_ID", client.clientId());
            environment.put("JANGKAU_REGISTRATION_CLIENT_SECRET", client.clientSecret());
            environment.put("JANGKAU_SIGN_IN_OFFERED", "true");
            environment.put(
                    "QUARKUS_OIDC_BROWSER_CLIENT_ID", secrets.dashboard().clientId());
            environment.put(
                    "QUARKUS_OIDC_BROWSER_CREDENTIALS_SECRET",
                    secrets.dashboard().clientSecret());
        }
        return environment;
    }

    private Map<String, String> forAll(Part service) {
        var database = service.key();
        return new HashMap<>(Map.of(
                "QUARKUS_HTTP_HOST",
                "localhost",
                "QUARKUS_HTTP_PORT",
                Integer.toString(settings.port(service)),
                "QUARKUS_DATASOURCE_JDBC_URL",
                settings.jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME",
                database,
                "QUARKUS_DATASOURCE_PASSWORD",
                secrets.databasePassword(database),
                "KAFKA_BOOTSTRAP_SERVERS",
                "localhost:" + settings.port(Part.KAFKA),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                settings.realmUrl(),
                // nobody has to notice but who starts and stops them
                "QUARKUS_SHUTDOWN_DELAY",
                "1s"));
    }
}
