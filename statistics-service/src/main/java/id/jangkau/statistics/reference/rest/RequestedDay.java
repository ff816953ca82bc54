package id.jangkau.statistics.reference.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;

/** Query parameters that are days in Bali, such as {@code asOf}, or months. */
@ApplicationScoped
public class RequestedDay {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Clock clock;

    RequestedDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return Wita.today(clock);
    }

    /**
     * The day asked for by {@code asOf}.
     *
     * @param asOf like {@code 2025-06-30}; today when it is missing
     * @throws ProblemException 400 with {@code WRONG_TYPE} when there is no such day
     */
    public LocalDate of(@Nullable String asOf) {
        return of("asOf", asOf, today());
    }

    /**
     * A day asked for.
     *
     * @throws ProblemException 400 with {@code WRONG_TYPE} when there is no such day
     */
    public LocalDate of(String field, @Nullable String day, LocalDate otherwise) {
        return read(field, day, otherwise, ISO_DAY, LocalDate::parse);
    }

    /**
     * A month asked for.
     *
     * @throws ProblemException 400 with {@code WRONG_TYPE} when there is no such month
     */
    public YearMonth month(String field, @Nullable String month, YearMonth otherwise) {
        return read(field, month, otherwise, ISO_MONTH, YearMonth::parse);
    }

    /**
     * Refuses a range that ends before it begins or is too long to be answered.
     *
     * @throws ProblemException 400 with {@code FROM_AFTER_TO} or {@code RANGE_TOO_LONG}
     */
    public void mustBeRange(Comparable<?> from, boolean fromAfterTo, long points, long mostPoints) {
        if (fromAfterTo) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("from", "FROM_AFTER_TO", from.toString())));
        }
        if (points > mostPoints) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("from", "RANGE_TOO_LONG", points, mostPoints)));
        }
    }

    private static <T> T read(
            String field, @Nullable String text, T otherwise, Pattern form, Function<String, T> parse) {
        if (text == null) {
            return otherwise;
        }
        try {
            if (form.matcher(text).matches()) {
                return parse.apply(text);
            }
        } catch (DateTimeParseException e) {
            throw wrong(field);
        }
        throw wrong(field);
    }

    private static ProblemException wrong(String field) {
        return ProblemException.invalidRequest(List.of(FieldError.of(field, "WRONG_TYPE")));
    }
}
