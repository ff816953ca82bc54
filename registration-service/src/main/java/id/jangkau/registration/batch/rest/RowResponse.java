package id.jangkau.registration.batch.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.Messages;
import id.jangkau.foundation.problem.Problem;
import id.jangkau.registration.batch.domain.Outcome;
import id.jangkau.registration.batch.domain.RowResult;

/**
 * What became of a row.
 *
 * @param row 1 for the first one after the header
 * @param line of the file, 1 for the first
 * @param errors all of them; the field is a column of the CSV or a path in the JSON, empty when it is the whole row
 */
record RowResponse(
        long row,
        long line,
        @Nullable String reference,
        Outcome outcome,
        @Nullable UUID enrollmentId,
        List<Problem.Field> errors) {

    static RowResponse of(RowResult result, Messages messages, Locale locale) {
        return new RowResponse(
                result.row(),
                result.line(),
                result.reference(),
                result.outcome(),
                result.enrollmentId(),
                result.errors().stream()
                        .map(error -> new Problem.Field(
                                error.field(),
                                error.code(),
                                messages.detail(error.code(), error.arguments(), locale)
                                        .orElse(error.code())))
                        .toList());
    }

    /** The errors in one cell: {@code nik NIK_MALFORMED: is not a possible NIK | …}. */
    String reasons() {
        return errors.stream()
                .map(error -> (error.field() + " " + error.code()).strip() + ": " + error.detail())
                .collect(Collectors.joining(" | "));
    }
}
