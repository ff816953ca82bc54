package id.jangkau.kubernetes.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Settings of the Quarkus extensions on the class path, as each lists them in its jar. */
final class ExtensionSettings {
    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    /** What somebody names: a tenant, a client, a header. */
    private static final Pattern NAME = Pattern.compile("\"[^\"]+\"");

    private static final Pattern SEGMENT = Pattern.compile("\"[^\"]+\"|[^.\"]+");
    private static final Set<String> LISTED = listed();

    private ExtensionSettings() {}

    /** All that have no name in them, and the others for what is named in these settings. */
    static Set<String> names(Set<String> settings) {
        var names = new TreeSet<String>();
        LISTED.forEach(listed -> expand(listed, settings, names));
        return names;
    }

    private static void expand(String listed, Set<String> settings, Set<String> names) {
        var name = NAME.matcher(listed);
        if (!name.find()) {
            names.add(listed);
            return;
        }
        var before = listed.substring(0, name.start());
        var after = listed.substring(name.end());
        for (var setting : settings) {
            if (setting.startsWith(before)) {
                var segment = SEGMENT.matcher(setting.substring(before.length()));
                if (segment.lookingAt()) {
                    names.add(before + segment.group() + after);
                }
            }
        }
    }

    private static Set<String> listed() {
        var listed = new TreeSet<String>();
        var json = new ObjectMapper();
        try {
            for (var model :
                    Collections.list(ExtensionSettings.class.getClassLoader().getResources(MODEL))) {
                try (var content = model.openStream()) {
                    collect(json.readTree(content), listed);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (listed.isEmpty()) {
            throw new IllegalStateException("no extension says which settings it has");
        }
        return Set.copyOf(listed);
    }

    private static void collect(JsonNode node, Set<String> listed) {
        if (node.has("environmentVariable")) {
            listed.add(node.path("property").asText());
        }
        node.forEach(child -> collect(child, listed));
    }
}
