package id.jangkau.registration.contribution.rest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** Whether everything required is there and can be read; says all that is wrong, not the first. */
final class RequestCheck {
    private static final int TEXT_CHARACTERS = 200;
    private static final int LAST_YEAR = 9999;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

    private final List<FieldError> errors = new ArrayList<>();

    static <T> T present(@Nullable T request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        return request;
    }

    RequestCheck required(String field, @Nullable Object value) {
        if (value == null) {
            errors.add(FieldError.of(field, "REQUIRED"));
        }
        return this;
    }

    RequestCheck filled(String field, @Nullable List<? extends @Nullable Object> values) {
        if (values == null || values.isEmpty() || values.stream().anyMatch(Objects::isNull)) {
            errors.add(FieldError.of(field, "REQUIRED"));
        }
        return this;
    }

    RequestCheck text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            errors.add(FieldError.of(field, "REQUIRED"));
        } else if (value.length() > TEXT_CHARACTERS) {
            errors.add(FieldError.of(field, "TOO_LONG", TEXT_CHARACTERS));
        }
        return this;
    }

    RequestCheck id(String field, @Nullable String value) {
        required(field, value);
        if (value != null && !ID.matcher(value).matches()) {
            errors.add(FieldError.of(field, "ID_MALFORMED"));
        }
        return this;
    }

    /** Years have four digits. */
    RequestCheck month(String field, @Nullable YearMonth value) {
        required(field, value);
        return value == null ? this : year(field, value.getYear());
    }

    RequestCheck year(String field, int year) {
        if (year < 0 || year > LAST_YEAR) {
            errors.add(FieldError.of(field, "WRONG_TYPE"));
        }
        return this;
    }

    /** @throws ProblemException 400 that names every field at fault */
    void end() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
    }
}
