package id.jangkau.kubernetes.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The machine's own kubectl; it needs no cluster for what is asked of it here. */
public final class Kubectl {
    private static final String VARIABLE = "JANGKAU_KUBECTL";
    private static final Pattern KUSTOMIZE_5 = Pattern.compile("(?m)^Kustomize Version: v([5-9]|[1-9][0-9])\\.");
    private static final YAMLMapper YAML = new YAMLMapper();

    private Kubectl() {}

    /**
     * A condition for test classes: without kubectl they are skipped with a word, but in CI they run, and fail. Where it
     * is set to {@code none} they are always skipped.
     */
    static boolean isThereOrMustBe() {
        if (Usable.HERE || ("true".equals(System.getenv("CI")) && !command().equals("none"))) {
            return true;
        }
        System.out.println("SKIPPED, no kubectl of 1.27 or newer: install it or set " + VARIABLE + " to its path");
        return false;
    }

    /**
     * The objects that a kustomization makes.
     *
     * @throws IllegalStateException with kubectl's own words, when it cannot be built
     */
    public static Manifest kustomize(Path directory) {
        var built = Command.run(List.of(command(), "kustomize", directory.toString()));
        try (MappingIterator<ObjectNode> objects =
                YAML.readerFor(ObjectNode.class).readValues(built.outputOfSuccess())) {
            return new Manifest(
                    objects.readAll().stream().map(KubernetesObject::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String command() {
        return Optional.ofNullable(System.getenv(VARIABLE)).orElse("kubectl");
    }

    /** Asked once. */
    private static final class Usable {
        static final boolean HERE = here();

        private static boolean here() {
            try {
                var version = Command.run(List.of(command(), "version", "--client"));
                return KUSTOMIZE_5.matcher(version.output()).find();
            } catch (UncheckedIOException e) {
                return false;
            }
        }
    }
}
