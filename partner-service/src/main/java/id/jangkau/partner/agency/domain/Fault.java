package id.jangkau.partner.agency.domain;

import java.util.List;

/**
 * What is wrong with one thing that was submitted.
 *
 * @param field camelCase, as in the JSON
 * @param code stable; its text is in problems.properties
 * @param arguments for the text
 */
public record Fault(String field, FaultCode code, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String field, FaultCode code, Object... arguments) {
        return new Fault(field, code, List.of(arguments));
    }
}
