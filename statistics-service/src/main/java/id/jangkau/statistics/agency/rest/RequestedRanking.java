package id.jangkau.statistics.agency.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.statistics.agency.domain.Ranking;

/** The query parameters {@code sort} and {@code limit}. */
final class RequestedRanking {
    private static final int DEFAULT_LIMIT = 200;
    private static final int LARGEST_LIMIT = 500;
    private static final String NAMES =
            Arrays.stream(Ranking.values()).map(RequestedRanking::nameOf).collect(Collectors.joining(", "));

    private RequestedRanking() {}

    /** By enrolled when it is missing; 400 with {@code SORT_UNKNOWN}. */
    static Ranking by(@Nullable String sort) {
        return sort == null
                ? Ranking.ENROLLED
                : Arrays.stream(Ranking.values())
                        .filter(ranking -> nameOf(ranking).equals(sort))
                        .findFirst()
                        .orElseThrow(() -> refused(FieldError.of("sort", "SORT_UNKNOWN", NAMES)));
    }

    /** 200 when it is missing; 400 with {@code WRONG_TYPE} or {@code OUT_OF_RANGE}. */
    static int limit(@Nullable String limit) {
        int wanted = limit == null ? DEFAULT_LIMIT : number(limit);
        if (wanted < 1 || wanted > LARGEST_LIMIT) {
            throw refused(FieldError.of("limit", "OUT_OF_RANGE", 1, LARGEST_LIMIT));
        }
        return wanted;
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            throw refused(FieldError.of("limit", "WRONG_TYPE"));
        }
    }

    private static String nameOf(Ranking ranking) {
        return ranking.name().toLowerCase(Locale.ROOT);
    }

    private static ProblemException refused(FieldError error) {
        return ProblemException.invalidRequest(List.of(error));
    }
}
