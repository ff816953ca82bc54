package id.jangkau.partner.console.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.core.MultivaluedMap;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** What somebody typed into a form. Values are there once {@link #check} has found nothing wrong. */
final class Typed {
    private static final int LAST_YEAR = 9999;

    private final Map<String, String> values = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    Typed(MultivaluedMap<String, String> fields) {
        fields.forEach((key, typed) -> values.put(key, typed.isEmpty() ? "" : typed.getFirst()));
    }

    Map<String, String> values() {
        return values;
    }

    /** Nothing when it is blank. */
    @Nullable
    String text(Field field) {
        var text = values.getOrDefault(field.key(), "").strip();
        if (text.indexOf('\0') >= 0) {
            errors.add(FieldError.of(field.key(), "WRONG_TYPE"));
        }
        return text.isEmpty() ? null : text;
    }

    Optional<String> required(Field field) {
        return read(field, Optional::of, "WRONG_TYPE");
    }

    Optional<LocalDate> day(Field field) {
        return read(field, Typed::day, "DATE_MALFORMED");
    }

    /** Nothing when it is blank. */
    @Nullable
    LocalDate dayOrNothing(Field field) {
        return text(field) == null ? null : day(field).orElse(null);
    }

    /** With a point or a comma. */
    Optional<BigDecimal> decimal(Field field) {
        return read(field, Typed::decimal, "WRONG_TYPE");
    }

    Optional<UUID> id(Field field) {
        return read(field, Typed::id, "WRONG_TYPE");
    }

    <E extends Enum<E>> Optional<E> constant(Field field, Class<E> type) {
        return read(field, text -> constant(type, text), "WRONG_TYPE");
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException 400 naming everything that is missing or unreadable
     */
    void check() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
    }

    private <T> Optional<T> read(Field field, Function<String, Optional<T>> reading, String code) {
        var text = text(field);
        if (text == null) {
            errors.add(FieldError.of(field.key(), "REQUIRED"));
            return Optional.empty();
        }
        var value = reading.apply(text);
        if (value.isEmpty()) {
            errors.add(FieldError.of(field.key(), code));
        }
        return value;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("[0-9]{1,4}([.,][0-9]{1,4})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
