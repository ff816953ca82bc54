package id.jangkau.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import id.jangkau.local.part.EncryptionKeys;
import id.jangkau.local.part.KafkaBroker;
import id.jangkau.local.part.KeycloakServer;
import id.jangkau.local.part.KeycloakSettings;
import id.jangkau.local.part.PartCommand;
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
    RunningPart start(Part part, Map<String, String> more) {
        return switch (part) {
            case POSTGRES -> postgres(more);
            case KAFKA -> kafka(more);
            case KEYCLOAK -> keycloak();
            case PARTNER, REGISTRATION, STATISTICS ->
                service(
                        settings.repository(),
                        part,
                        part.title(),
                        settings.url(part),
                        with(environment.of(part), more),
                        settings.log(part));
        };
    }

    /** One more of a service, on that port, as it was packaged in that work tree. */
    RunningPart replica(Repository version, Part service, int port, Map<String, String> more) {
        var itsOwn = with(environment.of(service), more);
        itsOwn.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return service(
                version,
                service,
                service.title() + " on port " + port,
                "http://localhost:" + port,
                itsOwn,
                settings.log(service, port));
    }

    private RunningPart service(
            Repository version, Part service, String title, String url, Map<String, String> itsOwn, Path log) {
        var words = ServiceProcess.words(AotCache.of(version, service).toStartFrom(), version.jar(service));
        return ServiceProcess.start(new PartCommand(title, words, itsOwn, log), url);
    }

    private static Map<String, String> with(Map<String, String> environment, Map<String, String> more) {
        environment.putAll(more);
        return environment;
    }

    private RunningPart postgres(Map<String, String> more) {
        var postgres = PostgresServer.start(
                settings.data(Part.POSTGRES), settings.port(Part.POSTGRES), settings.log(Part.POSTGRES), more);
        Part.services().stream().map(Part::key).forEach(database -> createDatabase(postgres, database));
        createDatabase(postgres, KEYCLOAKS_DATABASE);
        return postgres;
    }

    private void createDatabase(PostgresServer postgres, String name) {
        postgres.createDatabase(name, name, secrets.databasePassword(name));
    }

    private RunningPart kafka(Map<String, String> properties) {
        var kafka = KafkaBroker.start(
                settings.data(Part.KAFKA), settings.port(Part.KAFKA), settings.log(Part.KAFKA), properties);
        kafka.createTopics(TOPICS.stream()
                .flatMap(topic -> List.of(new Topic(topic, PARTITIONS), new Topic(topic + ".dlq", 1)).stream())
                .toArray(Topic[]::new));
        return kafka;
    }

    private RunningPart keycloak() {
        var keycloakSettings = new KeycloakSettings(
                settings.port(Part.KEYCLOAK),
                settings.jdbcUrl(KEYCLOAKS_DATABASE),
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
