package id.jangkau.image;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that every image of ours has to be.
 *
 * @param says in words, as if it were so
 */
record ImageRule(String says, Predicate<ImageTar> holds) {
    static final List<ImageRule> ALL = List.of(
            new ImageRule(
                    "its tag is a version, and not latest",
                    image -> !image.tags().isEmpty()
                            && image.tags().stream().allMatch(tag -> tag.matches(".+:.+") && !tag.endsWith(":latest"))),
            new ImageRule(
                    "it runs as a user by number, who is not root",
                    image -> image.settings().path("User").asText().matches("[1-9][0-9]*")),
            new ImageRule(
                    "it works in /app",
                    image -> image.settings().path("WorkingDir").asText().equals("/app")),
            new ImageRule(
                    "it says its port",
                    image -> image.settings().path("ExposedPorts").size() == 1),
            new ImageRule(
                    "it starts java itself, no shell",
                    image -> words(image).findFirst().orElse("").equals("java")),
            new ImageRule("its heap is a share of the container's memory", hasOption("-XX:MaxRAMPercentage=")),
            new ImageRule("its metaspace is bounded", hasOption("-XX:MaxMetaspaceSize=")),
            new ImageRule("it ends when memory runs out", hasOption("-XX:+ExitOnOutOfMemoryError")),
            new ImageRule("its objects have compact headers", hasOption("-XX:+UseCompactObjectHeaders")),
            new ImageRule("it gives back memory that nobody uses", hasOption("-XX:TrimNativeHeapInterval=")),
            new ImageRule(
                    "it names an AOT cache if there is one in it, and only then",
                    image -> hasOption("-XX:AOTCache=").test(image)
                            == image.files().contains("app/app.aot")),
            new ImageRule("it says its title", hasLabel("title")),
            new ImageRule("it says its version", hasLabel("version")),
            new ImageRule("it says from which commit it was made", hasLabel("revision")),
            new ImageRule("it says where its source is", hasLabel("source")),
            new ImageRule("it says its licence", hasLabel("licenses")),
            new ImageRule(
                    "its base is scratch, or fixed by a digest",
                    image -> label(image, "base.name").matches("scratch|.+@sha256:[0-9a-f]{64}")),
            new ImageRule(
                    "its SBOM is in it",
                    image -> !image.sbom().path("components").isEmpty()),
            new ImageRule(
                    "every library in it is in its SBOM",
                    image -> Libraries.of(image).notIn(image.sbom()).isEmpty()));

    /** What an image is not, of all that it has to be. */
    static List<String> brokenBy(ImageTar image) {
        return ALL.stream()
                .filter(rule -> !rule.holds().test(image))
                .map(ImageRule::says)
                .toList();
    }

    private static Stream<String> words(ImageTar image) {
        return image.settings().path("Entrypoint").valueStream().map(JsonNode::asText);
    }

    private static Predicate<ImageTar> hasOption(String option) {
        return image -> words(image).anyMatch(word -> word.startsWith(option));
    }

    private static Predicate<ImageTar> hasLabel(String name) {
        return image -> !label(image, name).matches("|unknown");
    }

    private static String label(ImageTar image, String name) {
        return image.settings()
                .path("Labels")
                .path("org.opencontainers.image." + name)
                .asText();
    }
}
