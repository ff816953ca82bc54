package id.jangkau.kubernetes.service;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

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
        service.settings().forEach((name, value) -> {
            names.add(name);
            REFERENCE.matcher(value).results().forEach(reference -> names.add(reference.group(1)));
        });
        for (var source : service.sources()) {
            PROPERTY.matcher(source).results().forEach(property -> names.add(property.group(1)));
        }
        names.addAll(ofMappings(service, MEMBER));
        for (var ofKafka :
                List.of(AdminClientConfig.configNames(), ConsumerConfig.configNames(), ProducerConfig.configNames())) {
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

    /** Settings that typed configuration has, of the members that are written in some way. */
    static Set<String> ofMappings(ServiceConfiguration service, Pattern member) {
        var names = new TreeSet<String>();
        for (var source : service.sources()) {
            var mapping = MAPPING.matcher(source);
            if (mapping.find()) {
                member.matcher(source)
                        .results()
                        .forEach(found -> names.add(mapping.group(1) + "." + hyphenated(found.group(1))));
            }
        }
        return names;
    }

    private static String hyphenated(String member) {
        return member.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
