package id.jangkau.systemtests;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.jangkau.local.stack.Part;

/**
 * One operation, and who may do what with it; one line of {@code access-matrix.txt}, where the columns are explained.
 *
 * @param query with its question mark; empty for none
 * @param who roles, or one of {@link #PUBLIC}, {@link #ANYBODY} and {@link #SIGNED_IN}
 * @param objects what stands in for the path's parameters, in their order
 * @param answer of who may
 * @param strangersAnswer of who may, but not with that object
 * @param body with its media type before it unless it is JSON; null for none
 */
public record MatrixRow(
        Operation operation,
        String query,
        Set<String> who,
        List<String> objects,
        int answer,
        int strangersAnswer,
        @Nullable String body) {
    public static final String PUBLIC = "public";
    public static final String ANYBODY = "anybody";
    public static final String SIGNED_IN = "signed-in";

    private static final String NONE = "-";
    private static final int COLUMNS = 7;
    private static final int NOT_FOUND = 404;

    public MatrixRow {
        who = Set.copyOf(who);
        objects = List.copyOf(objects);
        if (operation.parameters() != objects.size()) {
            throw new IllegalArgumentException(operation + " needs " + operation.parameters() + " objects: " + objects);
        }
    }

    /** @throws IllegalArgumentException when it is not a row */
    static MatrixRow of(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", COLUMNS)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
        }
        String path = cells.get(2).split("\\?", 2)[0];
        String[] answers = cells.get(5).split("/", 2);
        return new MatrixRow(
                new Operation(Part.valueOf(cells.get(0)), cells.get(1), path),
                cells.get(2).substring(path.length()),
                words(cells.get(3)).collect(Collectors.toSet()),
                words(cells.get(4)).toList(),
                Integer.parseInt(answers[0].strip()),
                answers.length == 1 ? NOT_FOUND : Integer.parseInt(answers[1].strip()),
                cells.get(6).equals(NONE) ? null : cells.get(6));
    }

    boolean isFor(String wanted) {
        return who.contains(wanted);
    }

    /** Who may is let in only once: everything else is refused by a rule and may be repeated. */
    boolean changesSomething() {
        return !operation.method().equals("GET") && answer < 300;
    }

    @Nullable
    String mediaType() {
        if (body == null) {
            return null;
        }
        return isJson(body) ? "application/json" : body.split(" ", 2)[0];
    }

    @Nullable
    String content() {
        return body == null || isJson(body) ? body : body.split(" ", 2)[1];
    }

    private static boolean isJson(String body) {
        return body.startsWith("{") || body.startsWith("[");
    }

    private static Stream<String> words(String cell) {
        return cell.equals(NONE) ? Stream.empty() : Arrays.stream(cell.split(" +"));
    }

    @Override
    public String toString() {
        return operation + query;
    }
}
