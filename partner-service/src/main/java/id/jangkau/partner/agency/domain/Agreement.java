package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A PKS that was signed by both. Both of its days (WITA) belong to it.
 *
 * @param lastDay the last day it holds: as agreed, or earlier when the agency ended; the day before its first when it
 *     never came to hold
 * @param former of an agency that has ended since: a later one of the same bank begins without it
 */
public record Agreement(UUID id, AgreementTerms terms, LocalDate lastDay, boolean former) {
    public Agreement {
        Objects.requireNonNull(id, "id");
        if (terms.until().isBefore(terms.from())) {
            throw new IllegalArgumentException("an agreement ends before it begins");
        }
        if (lastDay.isAfter(terms.until()) || lastDay.isBefore(terms.from().minusDays(1))) {
            throw new IllegalArgumentException("an agreement holds on days that were never agreed");
        }
    }

    public static Agreement signed(UUID id, AgreementTerms terms) {
        return new Agreement(id, terms, terms.until(), false);
    }

    public boolean holdsOnAnyDay() {
        return !lastDay.isBefore(terms.from());
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(terms.from()) && !day.isAfter(lastDay);
    }

    public boolean endedBefore(LocalDate day) {
        return holdsOnAnyDay() && lastDay.isBefore(day);
    }

    public boolean overlaps(AgreementTerms other) {
        return holdsOnAnyDay()
                && !other.from().isAfter(lastDay)
                && !other.until().isBefore(terms.from());
    }

    /** Closed with its agency: that day is the first on which it does not hold. */
    Agreement closedOn(LocalDate day) {
        var last = lastDay.isBefore(day)
                ? lastDay
                : day.isBefore(terms.from()) ? terms.from().minusDays(1) : day.minusDays(1);
        return new Agreement(id, terms, last, true);
    }
}
