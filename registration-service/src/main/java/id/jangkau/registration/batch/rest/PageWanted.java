package id.jangkau.registration.batch.rest;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Which page is wanted. A cursor is opaque to callers: it stands for the place where the page before ended. */
record PageWanted<T>(@Nullable T after, int limit) {
    private static final int MOST = 500;
    private static final int USUAL = 100;

    static <T> PageWanted<T> of(@Nullable String cursor, @Nullable Integer limit, Function<String, T> place) {
        int wanted = limit == null ? USUAL : limit;
        if (wanted < 1 || wanted > MOST) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("limit", "OUT_OF_RANGE", 1, MOST)));
        }
        try {
            return new PageWanted<>(
                    cursor == null
                            ? null
                            : place.apply(new String(Base64.getUrlDecoder().decode(cursor), US_ASCII)),
                    wanted);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("cursor", "CURSOR_UNKNOWN")));
        }
    }

    static String cursorAt(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(US_ASCII));
    }
}
