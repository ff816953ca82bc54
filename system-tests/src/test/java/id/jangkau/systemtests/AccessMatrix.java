package id.jangkau.systemtests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.jangkau.local.stack.Part;

import static java.nio.charset.StandardCharsets.UTF_8;

/** All rows of {@code access-matrix.txt}, and where a path leads among them. */
public record AccessMatrix(List<MatrixRow> rows) {
    private static final String FILE = "/access-matrix.txt";

    public AccessMatrix {
        rows = List.copyOf(rows);
        Set<String> seen = new HashSet<>();
        rows.stream().map(MatrixRow::toString).filter(row -> !seen.add(row)).forEach(twice -> {
            throw new IllegalArgumentException("two rows: " + twice);
        });
    }

    /**
     * The table as it stands in its file.
     *
     * @throws IllegalArgumentException when a line cannot be read, or stands there twice
     */
    public static AccessMatrix read() {
        try (InputStream file = Objects.requireNonNull(AccessMatrix.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return new AccessMatrix(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(MatrixRow::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<Operation> operations(Part service) {
        return rows.stream()
                .map(MatrixRow::operation)
                .filter(operation -> operation.service() == service)
                .collect(Collectors.toSet());
    }

    /** What is asked for by these steps. HEAD asks for what GET does. */
    Optional<Operation> operation(Part service, String method, List<String> steps) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return operations(service).stream()
                .filter(operation -> operation.method().equals(asked) && operation.isAt(steps))
                .max(Comparator.comparing(Operation::literalness));
    }

    boolean hasPath(Part service, List<String> steps) {
        return operations(service).stream().anyMatch(operation -> operation.isAt(steps));
    }

    boolean has(Part service, String method, String path) {
        return operations(service).contains(new Operation(service, method, path));
    }

    /** For each path one of its rows. */
    Collection<MatrixRow> onePerPath() {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.operation().service() + row.operation().path(),
                        row -> row,
                        (first, another) -> first))
                .values();
    }

    /** The row of an operation that was reached by another row's path, with its query. */
    public MatrixRow row(Operation operation, String query) {
        List<MatrixRow> candidates =
                rows.stream().filter(row -> row.operation().equals(operation)).toList();
        return candidates.stream()
                .filter(row -> row.query().equals(query))
                .findFirst()
                .orElse(candidates.getFirst());
    }
}
