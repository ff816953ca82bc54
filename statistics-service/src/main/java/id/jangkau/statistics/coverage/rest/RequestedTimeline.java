package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.statistics.coverage.domain.Bucket;
import id.jangkau.statistics.coverage.domain.Bucket.Period;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;
import id.jangkau.statistics.reference.rest.RequestedDay;

/** The query parameters {@code from}, {@code to} and {@code bucket}. */
@ApplicationScoped
class RequestedTimeline {
    private static final long MOST_POINTS = 4_000;
    private static final String NAMES =
            Arrays.stream(Bucket.values()).map(Bucket::text).collect(Collectors.joining(", "));

    private final RequestedDay days;

    RequestedTimeline(RequestedDay days) {
        this.days = days;
    }

    record Range(Period period, Bucket bucket) {}

    /**
     * The year to today by months, unless asked otherwise. Who may not see small cells is shown districts by month, and
     * what is smaller than the province by whole buckets.
     *
     * @throws ProblemException 400 with {@code WRONG_TYPE}, {@code BUCKET_UNKNOWN}, {@code FROM_AFTER_TO} or
     *     {@code RANGE_TOO_LONG}
     */
    Range of(
            Region region,
            @Nullable String from,
            @Nullable String to,
            @Nullable String bucket,
            boolean seesSmallCells) {
        Bucket asked = bucketOf(bucket);
        LocalDate last = days.of("to", to, days.today());
        LocalDate first = days.of("from", from, last.minusYears(1).plusDays(1));
        days.mustBeRange(first, first.isAfter(last), asked.between(first, last), MOST_POINTS);
        if (seesSmallCells || region.level() == Level.PROVINCE) {
            return new Range(new Period(first, last), asked);
        }
        Bucket coarse = region.level() == Level.DISTRICT ? Bucket.MONTH : asked;
        return new Range(new Period(coarse.startOf(first), coarse.endOf(last)), coarse);
    }

    private static Bucket bucketOf(@Nullable String bucket) {
        return bucket == null
                ? Bucket.MONTH
                : Arrays.stream(Bucket.values())
                        .filter(known -> known.text().equals(bucket))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.invalidRequest(
                                List.of(FieldError.of("bucket", "BUCKET_UNKNOWN", NAMES))));
    }
}
