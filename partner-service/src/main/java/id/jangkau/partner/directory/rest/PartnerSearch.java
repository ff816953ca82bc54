package id.jangkau.partner.directory.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.directory.Cursor;
import id.jangkau.partner.directory.PartnerQuery;

/** The parameters of a search in the directory, as they come. */
record PartnerSearch(
        @Nullable String status,
        @Nullable String regency,
        @Nullable String q,
        @Nullable String cursor,
        @Nullable String limit) {
    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    record Checked(PartnerQuery query, int limit) {}

    /** @throws ProblemException 400 naming every parameter that is not what it should be */
    Checked checked() {
        var errors = new ArrayList<FieldError>();
        var wantedStatus = read("status", status, PartnerSearch::statusOf, errors);
        var after = read("cursor", cursor, Cursor::read, errors);
        var wantedLimit = read("limit", limit, PartnerSearch::limitOf, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        return new Checked(
                new PartnerQuery(wantedStatus.orElse(null), blankIsAny(regency), blankIsAny(q), after.orElse(null)),
                wantedLimit.orElse(USUAL_LIMIT));
    }

    private static @Nullable String blankIsAny(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private interface Reader<T> {
        Optional<T> read(String text);
    }

    private static <T> Optional<T> read(
            String field, @Nullable String text, Reader<T> reader, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        var value = reader.read(text);
        if (value.isEmpty()) {
            errors.add(FieldError.of(field, "WRONG_TYPE"));
        }
        return value;
    }

    private static Optional<Status> statusOf(String text) {
        return Arrays.stream(Status.values())
                .filter(known -> known.name().equals(text))
                .findFirst();
    }

    private static Optional<Integer> limitOf(String text) {
        try {
            int wanted = Integer.parseInt(text);
            return wanted >= 1 && wanted <= HIGHEST_LIMIT ? Optional.of(wanted) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
