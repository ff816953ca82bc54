package id.jangkau.local.stack;

import java.util.List;
import java.util.Map;

import id.jangkau.local.part.KafkaBroker;
import id.jangkau.local.part.KeycloakServer;
import id.jangkau.local.part.KeycloakSettings;
import id.jangkau.local.part.PostgresServer;
import id.jangkau.local.part.RunningPart;
import id.jangkau.local.part.Topic;
import id.jangkau.local.realm.RealmFile;

/** Knows how each part is started, and what must be made in it at first. */
record PartStarter(StackSettings settings, StackSecrets secrets, ServiceEnvironment environment) {
    private static final String KEYCLOAKS_DATABASE = "keycloak";
    private static final int PARTITIONS = 12;
    private static final List<String> TOPICS = List.of("partner.agency.v1", "registration.enrollment.v1");

    static PartStarter of(StackSettings settings) {
        var secrets = StackSecrets.keptIn(settings.state().resolve("secrets.properties"));
        var keys = EncryptionKeys.keptIn(settings.state().resolve("keys"));
        return new PartStarter(settings, secrets, new ServiceEnvironment(settings, secrets, keys));
    }

    /** Returns when the part is ready to be used. */
    RunningPart start(Part part) {
        return switch (part) {
            case POSTGRES -> postgres();
            case KAFKA -> kafka();
            case KEYCLOAK -> keycloak();
            case PARTNER, REGISTRATION, STATISTICS ->
                ServiceProcess.start(
                        part.title(),
                        settings.repository().jar(part),
                        settings.url(part),
                        environment.of(part),
                        settings.log(part));
        };
    }

    private RunningPart postgres() {
        var postgres = PostgresServer.start(
                settings.data(Part.POSTGRES), settings.port(Part.POSTGRES), settings.log(Part.POSTGRES));
        Part.services().stream().map(Part::key).forEach(database -> createDatabase(postgres, database));
        createDatabase(postgres, KEYCLOAKS_DATABASE);
        return postgres;
    }

    private void createDatabase(PostgresServer postgres, String name) {
        postgres.createDatabase(name, name, secrets.databasePassword(name));
    }

    private RunningPart kafka() {
        var kafka = KafkaBroker.start(settings.data(Part.KAFKA), settings.port(Part.KAFKA), settings.log(Part.KAFKA));
        kafka.createTopics(TOPICS.stream()
                .flatMap(topic -> List.of(new Topic(topic, PARTITIONS), new Topic(topic + ".dlq", 1)).stream())
                .toArray(Topic[]::new));
        return kafka;
    }

    private RunningPart keycloak() {
        var keycloakSettings = new KeycloakSettings(
                settings.port(Part.KEYCLOAK),
                "jdbc:postgresql://localhost:" + settings.port(Part.POSTGRES) + "/" + KEYCLOAKS_DATABASE,
                KEYCLOAKS_DATABASE,
                secrets.databasePassword(KEYCLOAKS_DATABASE),
                realmPlaceholders(settings, secrets),
                settings.log(Part.KEYCLOAK));
        var keycloak = KeycloakServer.start(keycloakSettings);
        try {
            RealmOperator.of(settings, secrets, keycloakSettings)
                    .apply(RealmFile.bundled(realmPlaceholders(settings, secrets)));
        } catch (RuntimeException e) {
            keycloak.close();
            throw e;
        }
        return keycloak;
    }

    /** Secrets, and where the services are that lead people to Keycloak. */
    static Map<String, String> realmPlaceholders(StackSettings settings, StackSecrets secrets) {
        var placeholders = secrets.realmPlaceholders();
        placeholders.put("JANGKAU_REALM_PARTNER_URL", settings.url(Part.PARTNER).toString());
        placeholders.put(
                "JANGKAU_REALM_STATISTICS_URL", settings.url(Part.STATISTICS).toString());
        return placeholders;
    }
}
