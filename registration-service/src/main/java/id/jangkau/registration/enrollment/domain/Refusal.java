package id.jangkau.registration.enrollment.domain;

import java.util.List;

/**
 * One reason against an enrollment.
 *
 * @param field path in the request, e.g. {@code participant.nik}
 * @param arguments for the text, e.g. the least income; never anything that identifies a person
 */
public record Refusal(String field, RefusalCode code, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String field, RefusalCode code, Object... arguments) {
        return new Refusal(field, code, List.of(arguments));
    }
}
