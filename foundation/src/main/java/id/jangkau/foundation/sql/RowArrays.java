package id.jangkau.foundation.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Rows as one array a column, so that one or a thousand of them are one statement of the same text:
 * {@code SELECT … FROM unnest(:row_id::uuid[], :row_name::text[]) WITH ORDINALITY AS row (id, name, position)}.
 */
public final class RowArrays<T> {
    private final String alias;
    private final List<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    private RowArrays(String alias, List<T> rows) {
        this.alias = alias;
        this.rows = rows;
    }

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

    /**
     * Begins with no columns.
     *
     * @param alias names the rows in the statement
     */
    public static <T> RowArrays<T> of(String alias, List<T> rows) {
        return new RowArrays<>(alias, rows);
    }

    /**
     * Adds a column.
     *
     * @param type of PostgreSQL, e.g. {@code uuid}
     */
    public RowArrays<T> column(String name, String type, Function<T, @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    /** The table expression; has a last column {@code position}, 1 for the first row. */
    public String sql() {
        return columns.stream()
                        .map(column -> ":" + parameter(column) + "::" + column.type() + "[]")
                        .collect(Collectors.joining(", ", "unnest(", ")"))
                + " WITH ORDINALITY AS " + alias
                + columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ", position)"));
    }

    public <S extends SqlStatement<S>> S bindTo(S statement) {
        columns.forEach(column -> statement.bind(parameter(column), array(column)));
        return statement;
    }

    private String parameter(Column<T> column) {
        return alias + "_" + column.name();
    }

    private Argument array(Column<T> column) {
        Object[] values = rows.stream().map(column.value()).toArray();
        return (position, statement, context) -> statement.setArray(
                position,
                "bytea".equals(column.type())
                        ? statement.getConnection().createArrayOf("bytea", bytes(values))
                        : statement.getConnection().createArrayOf(column.type(), values));
    }

    private static byte[][] bytes(Object[] values) {
        byte[][] bytes = new byte[values.length][];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte[]) values[i];
        }
        return bytes;
    }
}
