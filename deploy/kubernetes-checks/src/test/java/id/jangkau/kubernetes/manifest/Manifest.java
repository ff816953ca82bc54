package id.jangkau.kubernetes.manifest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What would be applied to a cluster. */
public record Manifest(List<KubernetesObject> objects) {
    /** Copies the list. */
    public Manifest {
        objects = List.copyOf(objects);
    }

    /** All objects of these kinds. */
    public List<KubernetesObject> of(String... kinds) {
        var wanted = Arrays.asList(kinds);
        return objects.stream().filter(object -> wanted.contains(object.kind())).toList();
    }

    /** Names of all objects of a kind. */
    public List<String> names(String kind) {
        return of(kind).stream().map(KubernetesObject::name).toList();
    }

    /**
     * The object of that kind and name; a generated map is found by its name without the hash.
     *
     * @throws IllegalArgumentException when there is none
     */
    public KubernetesObject get(String id) {
        return objects.stream()
                .filter(object -> object.id().equals(id))
                .findFirst()
                .or(() -> of("ConfigMap").stream()
                        .filter(map -> map.id().matches(id + "-[a-z0-9]{10}"))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no " + id));
    }

    /** The same, but for one object that is changed; for tests that spoil it. */
    public Manifest with(String id, Consumer<ObjectNode> change) {
        var changed = get(id).json().deepCopy();
        change.accept(changed);
        var others = new ArrayList<>(without(id).objects());
        others.add(new KubernetesObject(changed));
        return new Manifest(others);
    }

    /** The same, but for a field at a JSON pointer, which must have a parent. */
    public Manifest with(String id, String pointer, JsonNode value) {
        return with(id, object -> parent(object, pointer).set(last(pointer), value));
    }

    /** The same, but for a field that is gone. */
    public Manifest without(String id, String pointer) {
        return with(id, object -> parent(object, pointer).remove(last(pointer)));
    }

    /** The same without one object. */
    public Manifest without(String id) {
        var gone = get(id);
        return new Manifest(
                objects.stream().filter(object -> !object.equals(gone)).toList());
    }

    /** The same and one object more. */
    public Manifest and(KubernetesObject object) {
        return new Manifest(Stream.concat(objects.stream(), Stream.of(object)).toList());
    }

    private static ObjectNode parent(ObjectNode object, String pointer) {
        var parent = object.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ObjectNode found) {
            return found;
        }
        throw new IllegalArgumentException("nothing to change at " + pointer);
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/");
    }
}
