package id.jangkau.kubernetes.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.Manifest;

/** Whether every image says which one of its name it is. */
final class Images {
    private static final Set<String> FIELDS = Set.of("image", "imageName");
    private static final Pattern DIGEST = Pattern.compile(".*@sha256:[0-9a-f]{64}");
    private static final Pattern TAG = Pattern.compile(".*:([^:/]+)");

    private Images() {}

    static List<Finding> findings(Manifest manifest) {
        return manifest.objects().stream()
                .flatMap(object -> images(object.json()).stream()
                        .filter(image -> !isPinned(image))
                        .map(image -> object.finding("image " + image + " may be any")))
                .toList();
    }

    private static boolean isPinned(String image) {
        var tag = TAG.matcher(image);
        return DIGEST.matcher(image).matches()
                || (tag.matches() && !tag.group(1).equals("latest") && !image.contains("@"));
    }

    private static Set<String> images(JsonNode node) {
        var images = new TreeSet<String>();
        collect(node, images);
        return images;
    }

    private static void collect(JsonNode node, Set<String> images) {
        node.properties().stream()
                .filter(field ->
                        FIELDS.contains(field.getKey()) && field.getValue().isTextual())
                .forEach(field -> images.add(field.getValue().asText()));
        node.forEach(child -> collect(child, images));
    }
}
