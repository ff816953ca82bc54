package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A period of membership, in days of Bali. It begins with a payment and goes on through the grace months until it is closed.
 *
 * @param from the day the payment was received
 * @param until last day of the last month paid
 * @param closedOn the day from which the worker no longer counts as active, once that happened
 * @param closedBy LAPSED or ENDED, together with {@code closedOn}
 */
public record Protection(
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate closedOn,
        @Nullable EnrollmentStatus closedBy) {
    public Protection {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("protection ends before it begins");
        }
        if (closedOn != null && closedOn.isBefore(from)) {
            throw new IllegalArgumentException("protection is closed before it begins");
        }
        if ((closedOn == null) != (closedBy == null)) {
            throw new IllegalArgumentException("closedOn and closedBy come together");
        }
    }

    static Protection between(LocalDate from, LocalDate until) {
        return new Protection(from, until, null, null);
    }

    YearMonth lastMonth() {
        return YearMonth.from(until);
    }

    /** The last day on which the worker is insured by it; the day of the end is one. */
    LocalDate protectedUntil() {
        return closedOn != null && closedOn.isBefore(until) ? closedOn : until;
    }

    /** The first day after the grace months. */
    LocalDate lapsesOn(MembershipTerms terms) {
        return lastMonth().plusMonths(terms.graceMonths() + 1L).atDay(1);
    }

    /** Whether the worker is a participant by this period on that day, if nothing more is paid. */
    boolean holdsOn(LocalDate day, MembershipTerms terms) {
        return day.isBefore(closedOn == null ? lapsesOn(terms) : closedOn);
    }

    /** Paid on to the end of that month, and open again if it had lapsed. */
    Protection paidTo(YearMonth lastMonth) {
        return between(from, lastMonth.atEndOfMonth());
    }

    Protection closed(LocalDate on, EnrollmentStatus by) {
        return new Protection(from, until, on, by);
    }
}
