package id.jangkau.foundation.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** Reads the query of a request; {@link #check} names every parameter at fault, not the first. */
public final class QueryParameters {
    private static final int LAST_YEAR = 9999;

    private final List<FieldError> errors = new ArrayList<>();

    public @Nullable UUID id(String name, @Nullable String text) {
        return read(name, text, QueryParameters::uuid, FieldError.of(name, "WRONG_TYPE"));
    }

    /** Any text that a database can hold. */
    public @Nullable String text(String name, @Nullable String text) {
        return read(
                name,
                text,
                value -> Optional.of(value).filter(held -> held.indexOf('\0') < 0),
                FieldError.of(name, "WRONG_TYPE"));
    }

    /** A day as ISO 8601 writes it. */
    public @Nullable LocalDate day(String name, @Nullable String text) {
        return read(name, text, QueryParameters::date, FieldError.of(name, "WRONG_TYPE"));
    }

    /**
     * The constant of exactly that name.
     *
     * @param code names the error, whose text may list the constants as its first argument
     */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String name, @Nullable String text, String code) {
        E[] constants = type.getEnumConstants();
        return read(
                name,
                text,
                value -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(value))
                        .findFirst(),
                FieldError.of(name, code, Arrays.toString(constants)));
    }

    /** Anything else, e.g. by its code. */
    public <T> @Nullable T read(
            String name, @Nullable String text, Function<String, Optional<T>> reading, FieldError error) {
        if (text == null) {
            return null;
        }
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            errors.add(error);
        }
        return value.orElse(null);
    }

    /** A limit of 1 to 500, 100 unless told. */
    public PageRequest page(@Nullable String cursor, @Nullable String limit) {
        UUID after = read("cursor", cursor, PageRequest::decode, FieldError.of("cursor", "CURSOR_UNKNOWN"));
        Integer wanted = read(
                "limit", limit, QueryParameters::limit, FieldError.of("limit", "OUT_OF_RANGE", 1, PageRequest.MOST));
        return new PageRequest(after, wanted == null ? PageRequest.USUAL : wanted);
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException 400 when anything read so far is not what it should be
     */
    public void check() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
    }

    private static Optional<Integer> limit(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(number -> number >= 1 && number <= PageRequest.MOST);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
