package id.jangkau.partner.incentive.rest;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.QueryParameters;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** Months as callers ask for them, e.g. {@code 2025-03}, the last one included. */
record RequestedMonths(YearMonth from, YearMonth to) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final int USUAL = 12;
    private static final int MOST = 60;

    /**
     * The last twelve unless asked otherwise.
     *
     * @throws ProblemException 400 naming every month at fault: {@code MONTH_MALFORMED}, {@code MONTH_IN_FUTURE},
     *     {@code MONTHS_REVERSED}, {@code MONTHS_TOO_MANY}
     */
    static RequestedMonths of(@Nullable String from, @Nullable String to, YearMonth current) {
        var parameters = new QueryParameters();
        YearMonth askedFirst = month(parameters, "from", from);
        YearMonth askedLast = month(parameters, "to", to);
        parameters.check();
        YearMonth last = askedLast == null ? current : askedLast;
        YearMonth first = askedFirst == null ? last.minusMonths(USUAL - 1L) : askedFirst;
        if (last.isAfter(current)) {
            throw refused(FieldError.of("to", "MONTH_IN_FUTURE"));
        }
        if (first.isAfter(last)) {
            throw refused(FieldError.of("from", "MONTHS_REVERSED"));
        }
        if (ChronoUnit.MONTHS.between(first, last) >= MOST) {
            throw refused(FieldError.of("from", "MONTHS_TOO_MANY", MOST));
        }
        return new RequestedMonths(first, last);
    }

    /**
     * One month, in a path.
     *
     * @throws ProblemException 400 {@code MONTH_MALFORMED}
     */
    static YearMonth one(String month) {
        return read(month).orElseThrow(() -> refused(FieldError.of("month", "MONTH_MALFORMED")));
    }

    /**
     * One month that has begun.
     *
     * @throws ProblemException 400 {@code MONTH_MALFORMED}, {@code MONTH_IN_FUTURE}
     */
    static YearMonth begun(String month, YearMonth current) {
        YearMonth asked = one(month);
        if (asked.isAfter(current)) {
            throw refused(FieldError.of("month", "MONTH_IN_FUTURE"));
        }
        return asked;
    }

    private static @Nullable YearMonth month(QueryParameters parameters, String name, @Nullable String text) {
        return parameters.read(name, text, RequestedMonths::read, FieldError.of(name, "MONTH_MALFORMED"));
    }

    private static Optional<YearMonth> read(String text) {
        try {
            return FORM.matcher(text).matches()
                    ? Optional.of(YearMonth.parse(text)).filter(month -> month.getYear() > 0)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ProblemException refused(FieldError error) {
        return ProblemException.invalidRequest(List.of(error));
    }
}
