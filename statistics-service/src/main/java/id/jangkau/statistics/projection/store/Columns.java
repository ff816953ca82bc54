package id.jangkau.statistics.projection.store;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Binds a list of values column by column, one array each, for {@code unnest}. */
class Columns<T, S extends SqlStatement<S>> {
    private final S statement;
    private final List<T> rows;

    Columns(S statement, List<T> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    Columns<T, S> uuid(String name, Function<T, @Nullable UUID> value) {
        statement.bindArray(name, UUID.class, rows.stream().map(value).toArray());
        return this;
    }

    Columns<T, S> number(String name, ToLongFunction<T> value) {
        statement.bindArray(
                name, Long.class, rows.stream().mapToLong(value).boxed().toArray());
        return this;
    }

    /** Also dates and ranges: as they are written in ISO 8601, which SQL casts. */
    Columns<T, S> text(String name, Function<T, Object> value) {
        statement.bindArray(
                name,
                String.class,
                rows.stream().map(value).map(Object::toString).toArray());
        return this;
    }

    S statement() {
        return statement;
    }
}
