package id.jangkau.registration.enrollment.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** Which page is wanted. A cursor is opaque to callers: it stands for the last id of the page before. */
record PageRequest(@Nullable UUID after, int limit) {
    private static final int MOST = 500;
    private static final int USUAL = 100;

    static PageRequest of(@Nullable String cursor, @Nullable Integer limit) {
        int wanted = limit == null ? USUAL : limit;
        if (wanted < 1 || wanted > MOST) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("limit", "OUT_OF_RANGE", 1, MOST)));
        }
        return new PageRequest(cursor == null ? null : decode(cursor), wanted);
    }

    static String cursorAfter(UUID last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static UUID decode(String cursor) {
        try {
            return UUID.fromString(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("cursor", "CURSOR_UNKNOWN")));
        }
    }
}
