package id.jangkau.registration.contribution.domain;

import java.time.Instant;
import java.time.YearMonth;

/** Where a reference row stands in a month; in the order in which people look for them. */
public enum Standing {
    /** The month is priced by it. */
    CURRENT,
    /** A later month is, or will be when it is known. */
    COMING,
    /** Past, or replaced before it ever held. */
    PAST;

    public static Standing of(ContributionTable table, TariffHistory history, Instant now, YearMonth month) {
        if (history.knownAt(now).tableOf(month).filter(table::equals).isPresent()) {
            return CURRENT;
        }
        YearMonth first = table.effectiveFrom();
        boolean holdsLater = first.isAfter(month)
                && history.everything().tableOf(first).filter(table::equals).isPresent();
        return holdsLater ? COMING : PAST;
    }

    public static Standing of(Discount asEnded, YearMonth month) {
        if (asEnded.holdsIn(month)) {
            return CURRENT;
        }
        return asEnded.firstMonth().isAfter(month) && asEnded.holdsIn(asEnded.firstMonth()) ? COMING : PAST;
    }
}
