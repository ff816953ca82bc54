package id.jangkau.foundation.problem;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field path as the caller wrote it, e.g. {@code participant.nik}
 * @param code stable, e.g. {@code NIK_MALFORMED}; its text is the message {@code <code>.detail}
 * @param arguments for the text; never anything that identifies a person
 */
public record FieldError(String field, String code, List<Object> arguments) {
    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
