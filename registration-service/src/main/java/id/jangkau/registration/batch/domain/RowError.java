package id.jangkau.registration.batch.domain;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param field column of the CSV or path in the JSON; empty when it is the whole row
 * @param code stable, e.g. {@code WRONG_COLUMN_COUNT}
 * @param arguments for the text; never anything that identifies a person
 */
public record RowError(String field, String code, List<Object> arguments) {
    public RowError {
        arguments = List.copyOf(arguments);
    }

    public static RowError of(String field, String code, Object... arguments) {
        return new RowError(field, code, List.of(arguments));
    }
}
