package id.jangkau.kubernetes.schema;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.error.YAMLException;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;
import io.kubernetes.client.util.Yaml;

/** Whether Kubernetes' own kinds have only fields that they have, of the right types: read by its client, strictly. */
final class BuiltInSchemas {
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("Unable to find property '([^']+)' on class: (?:[a-z0-9]+[.])*(\\w+)");

    private BuiltInSchemas() {}

    static List<Finding> findings(Manifest manifest) {
        return manifest.objects().stream()
                .filter(KubernetesObject::isBuiltIn)
                .flatMap(object -> fault(object).map(object::finding).stream())
                .toList();
    }

    private static Optional<String> fault(KubernetesObject object) {
        try {
            Yaml.load(object.json().toString());
            return Optional.empty();
        } catch (YAMLException | IllegalArgumentException | IOException e) {
            return Optional.of(said(e));
        }
    }

    private static String said(Exception e) {
        var message = String.valueOf(e.getMessage());
        var unknown = UNKNOWN_FIELD.matcher(message);
        return unknown.find()
                ? "unknown field " + unknown.group(1) + " of " + unknown.group(2)
                : message.lines().findFirst().orElse(message);
    }
}
