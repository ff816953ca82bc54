package id.jangkau.statistics.agency.rest;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.statistics.agency.domain.Ranking;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The query parameters {@code sort}, {@code status} and {@code cursor}. */
final class RequestedRanking {
    private static final String VERSION = "1";
    private static final List<String> STATUSES = List.of(
            "PROSPECT",
            "APPLIED",
            "BRANCH_APPROVED",
            "APPROVED",
            "ACTIVE",
            "SUSPENDED",
            "EXPIRED",
            "TERMINATED",
            "REJECTED",
            "SUCCEEDED");
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

    /** Any when it is missing; 400 with {@code STATUS_UNKNOWN}. */
    static @Nullable String status(@Nullable String status) {
        if (status != null && !STATUSES.contains(status)) {
            throw refused(FieldError.of("status", "STATUS_UNKNOWN", String.join(", ", STATUSES)));
        }
        return status;
    }

    /** Opaque to callers. */
    static String cursorAfter(UUID agency, Ranking by) {
        String text = String.join(":", VERSION, nameOf(by), agency.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** The agency that the page before ended with; 400 with {@code CURSOR_BROKEN}, also when it is of another order. */
    static @Nullable UUID after(@Nullable String cursor, Ranking by) {
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(":", -1);
            if (parts.length == 3 && parts[0].equals(VERSION) && parts[1].equals(nameOf(by))) {
                return UUID.fromString(parts[2]);
            }
        } catch (IllegalArgumentException e) {
            throw brokenCursor();
        }
        throw brokenCursor();
    }

    static ProblemException brokenCursor() {
        return refused(FieldError.of("cursor", "CURSOR_BROKEN"));
    }

    private static String nameOf(Ranking ranking) {
        return ranking.name().toLowerCase(Locale.ROOT);
    }

    private static ProblemException refused(FieldError error) {
        return ProblemException.invalidRequest(List.of(error));
    }
}
