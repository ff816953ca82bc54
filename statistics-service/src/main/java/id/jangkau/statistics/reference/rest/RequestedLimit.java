package id.jangkau.statistics.reference.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** The query parameter {@code limit}. */
public final class RequestedLimit {
    private RequestedLimit() {}

    /**
     * How many are asked for.
     *
     * @throws ProblemException 400 with {@code WRONG_TYPE} or {@code OUT_OF_RANGE}
     */
    public static int of(@Nullable String limit, int usual, int largest) {
        int wanted = limit == null ? usual : number(limit);
        if (wanted < 1 || wanted > largest) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("limit", "OUT_OF_RANGE", 1, largest)));
        }
        return wanted;
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("limit", "WRONG_TYPE")));
        }
    }
}
