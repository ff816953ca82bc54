package id.jangkau.statistics.reference.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;

/** The query parameter {@code asOf}: a day in Bali. */
@ApplicationScoped
public class RequestedDay {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Clock clock;

    RequestedDay(Clock clock) {
        this.clock = clock;
    }

    /**
     * The day asked for.
     *
     * @param asOf like {@code 2025-06-30}; today when it is missing
     * @throws ProblemException 400 with {@code WRONG_TYPE} when there is no such day
     */
    public LocalDate of(@Nullable String asOf) {
        if (asOf == null) {
            return Wita.today(clock);
        }
        try {
            if (ISO_DAY.matcher(asOf).matches()) {
                return LocalDate.parse(asOf);
            }
        } catch (DateTimeParseException e) {
            throw noSuchDay();
        }
        throw noSuchDay();
    }

    private static ProblemException noSuchDay() {
        return ProblemException.invalidRequest(List.of(FieldError.of("asOf", "WRONG_TYPE")));
    }
}
