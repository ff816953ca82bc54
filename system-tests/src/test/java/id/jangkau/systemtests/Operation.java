package id.jangkau.systemtests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.jangkau.local.stack.Part;

/**
 * What can be asked of a service.
 *
 * @param path with its parameters in braces, as OpenAPI writes it
 */
public record Operation(Part service, String method, String path) {
    public List<String> steps() {
        return Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
    }

    int parameters() {
        return (int) steps().stream().filter(Operation::isParameter).count();
    }

    /** Whether these steps lead here. */
    boolean isAt(List<String> taken) {
        List<String> own = steps();
        return own.size() == taken.size()
                && IntStream.range(0, own.size())
                        .allMatch(i -> isParameter(own.get(i)) || own.get(i).equals(taken.get(i)));
    }

    /** Of several paths that match, the one whose steps are literal for longer is meant: the greatest of these. */
    String literalness() {
        return steps().stream().map(step -> isParameter(step) ? "0" : "1").collect(Collectors.joining());
    }

    public static boolean isParameter(String step) {
        return step.startsWith("{");
    }

    @Override
    public String toString() {
        return service + " " + method + " " + path;
    }
}
