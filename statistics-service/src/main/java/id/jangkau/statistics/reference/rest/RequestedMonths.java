package id.jangkau.statistics.reference.rest;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;

/** The query parameters {@code from} and {@code to}, where they are months. */
@ApplicationScoped
public class RequestedMonths {
    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 120;

    private final RequestedDay days;

    RequestedMonths(RequestedDay days) {
        this.days = days;
    }

    /** Months, the last one included. */
    public record Range(YearMonth from, YearMonth to) {}

    /**
     * The last twelve months unless asked otherwise.
     *
     * @throws ProblemException 400 with {@code WRONG_TYPE}, {@code FROM_AFTER_TO} or {@code RANGE_TOO_LONG}
     */
    public Range of(@Nullable String from, @Nullable String to) {
        YearMonth last = days.month("to", to, YearMonth.from(days.today()));
        YearMonth first = days.month("from", from, last.minusMonths(USUAL_MONTHS - 1));
        days.mustBeRange(first, first.isAfter(last), ChronoUnit.MONTHS.between(first, last) + 1, MOST_MONTHS);
        return new Range(first, last);
    }
}
