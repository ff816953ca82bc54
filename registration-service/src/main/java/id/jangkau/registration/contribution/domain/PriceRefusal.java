package id.jangkau.registration.contribution.domain;

import java.util.List;
import java.util.Optional;

/**
 * One reason against it.
 *
 * @param field path in the request, e.g. {@code monthlyIncome}
 * @param arguments for the text, e.g. the least income
 */
public record PriceRefusal(String field, PriceRefusalCode code, List<Object> arguments) {
    public PriceRefusal {
        arguments = List.copyOf(arguments);
    }

    static PriceRefusal of(String field, PriceRefusalCode code, Object... arguments) {
        return new PriceRefusal(field, code, List.of(arguments));
    }

    static Optional<PriceRefusal> unless(boolean holds, String field, PriceRefusalCode code, Object... arguments) {
        return holds ? Optional.empty() : Optional.of(of(field, code, arguments));
    }
}
