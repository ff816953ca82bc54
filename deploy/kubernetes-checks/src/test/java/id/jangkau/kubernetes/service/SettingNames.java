package id.jangkau.kubernetes.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

import id.jangkau.kubernetes.manifest.Project;

/** Names of settings that a service reads: those in its code and files, Kafka's, and those of its Quarkus extensions. */
public final class SettingNames {
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern MEMBER = Pattern.compile("(?m)^ {4}(?!default )[\\w<>,. ]+ (\\w+)\\(\\);$");
    private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("[$][{]([\\w.-]+)");
    /** Read by the JVM, before there is any service. */
    private static final Set<String> OF_THE_JVM = Set.of("JAVA_TOOL_OPTIONS");

    private SettingNames() {}

    /** As environment variables. */
    public static Set<String> variablesOf(ServiceConfiguration service) {
        var names = new TreeSet<String>();
        ofFiles(service, names);
        ofCode(Project.path("foundation/src/main/java"), names);
        ofCode(Project.path(service.name() + "/src/main/java"), names);
        for (var ofKafka : List.of(
                AdminClientConfig.configNames(), ConsumerConfig.configNames(), ProducerConfig.configNames())) {
            ofKafka.forEach(name -> names.add("kafka." + name));
        }
        names.addAll(ExtensionSettings.names(service.settings().keySet()));
        var variables = new TreeSet<>(OF_THE_JVM);
        names.forEach(name -> variables.add(variable(name)));
        return variables;
    }

    /** The environment variable that stands for a setting, as MicroProfile Config says. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static void ofFiles(ServiceConfiguration service, Set<String> names) {
        service.settings().forEach((name, value) -> {
            names.add(name);
            REFERENCE.matcher(value).results().forEach(reference -> names.add(reference.group(1)));
        });
    }

    private static void ofCode(Path sources, Set<String> names) {
        try (Stream<Path> files = Files.walk(sources)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ofSource(Files.readString(file), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ofSource(String source, Set<String> names) {
        PROPERTY.matcher(source).results().forEach(property -> names.add(property.group(1)));
        var mapping = MAPPING.matcher(source);
        if (mapping.find()) {
            MEMBER.matcher(source)
                    .results()
                    .forEach(member -> names.add(mapping.group(1) + "." + hyphenated(member.group(1))));
        }
    }

    private static String hyphenated(String member) {
        return member.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
