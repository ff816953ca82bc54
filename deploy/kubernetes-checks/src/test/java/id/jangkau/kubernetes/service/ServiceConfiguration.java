package id.jangkau.kubernetes.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.jangkau.event.Topics;
import id.jangkau.kubernetes.manifest.Project;

/**
 * A service's own settings, those of foundation included.
 *
 * @param name as it is in its folder, its image and its consumer group
 * @param settings by name, without those of a profile
 */
public record ServiceConfiguration(String name, Map<String, String> settings) {
    /** All three services. */
    public static final List<ServiceConfiguration> ALL = Stream.of(
                    "partner-service", "registration-service", "statistics-service")
            .map(ServiceConfiguration::read)
            .toList();

    private static final String INCOMING = "mp.messaging.incoming.";

    /**
     * That of a service.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static ServiceConfiguration of(String service) {
        return ALL.stream()
                .filter(configuration -> configuration.name.equals(service))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + service));
    }

    /** Where it listens. */
    public int port() {
        return Integer.parseInt(settings.getOrDefault("quarkus.http.port", "8080"));
    }

    /** Topics that its channels read. */
    public Set<String> consumedTopics() {
        return incoming("topic");
    }

    /** In whose name it reads them. */
    public Set<String> consumerGroups() {
        return incoming("group.id");
    }

    /** Topics that are its own to write: they begin with its word. */
    public Set<String> ownedTopics() {
        var owned = new TreeSet<String>();
        for (var topic : List.of(Topics.AGENCIES, Topics.ENROLLMENTS)) {
            if (name.equals(topic.substring(0, topic.indexOf('.')) + "-service")) {
                owned.add(topic);
            }
        }
        return owned;
    }

    /** Where it parks what it cannot read. */
    public List<String> deadLetterTopics() {
        return consumedTopics().stream().map(Topics::deadLettersOf).toList();
    }

    /** Its code, and that of foundation. */
    List<String> sources() {
        return Stream.of("foundation", name)
                .map(module -> Project.path(module + "/src/main/java"))
                .flatMap(folder -> sources(folder).stream())
                .toList();
    }

    private static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            var sources = new ArrayList<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> incoming(String attribute) {
        var values = new TreeSet<String>();
        settings.forEach((key, value) -> {
            if (key.startsWith(INCOMING) && key.endsWith("." + attribute)) {
                values.add(value);
            }
        });
        return values;
    }

    private static ServiceConfiguration read(String service) {
        var settings = new TreeMap<String, String>();
        load(Project.path("foundation/src/main/resources/META-INF/microprofile-config.properties"), settings);
        load(Project.path(service + "/src/main/resources/application.properties"), settings);
        return new ServiceConfiguration(
                Optional.ofNullable(settings.get("quarkus.application.name")).orElse(service), Map.copyOf(settings));
    }

    private static void load(Path file, Map<String, String> settings) {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var key : read.stringPropertyNames()) {
            if (!key.startsWith("%")) {
                settings.put(key, read.getProperty(key));
            }
        }
    }
}
