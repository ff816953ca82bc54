package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When a worker was a participant, and whether they are one.
 *
 * @param periods in order, without overlap; only the last one may be open
 * @param paidSince first month of the unbroken run of paid months that the last paid month belongs to
 */
public record Participation(
        List<Protection> periods, @Nullable YearMonth paidSince) {
    static final Participation NONE = new Participation(List.of(), null);

    public Participation {
        periods = List.copyOf(periods);
        if (periods.isEmpty() != (paidSince == null)) {
            throw new IllegalArgumentException("there is a first paid month where there is a period");
        }
    }

    public Optional<Protection> last() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast());
    }

    /** Whether a payment on that day goes on with the last period; else it begins one. */
    boolean holdsOn(LocalDate day, MembershipTerms terms) {
        return last().filter(period -> period.holdsOn(day, terms)).isPresent();
    }

    /**
     * The first month that a payment on that day is for: the one after the last paid month, and never one before the
     * payment's own. Nobody pays for days on which nobody was protected.
     */
    YearMonth firstMonthPayable(LocalDate paidOn, MembershipTerms terms) {
        YearMonth ofPayment = YearMonth.from(paidOn);
        if (!holdsOn(paidOn, terms)) {
            return ofPayment;
        }
        YearMonth next = periods.getLast().lastMonth().plusMonths(1);
        return next.isAfter(ofPayment) ? next : ofPayment;
    }

    Participation pay(LocalDate paidOn, int months, MembershipTerms terms) {
        YearMonth first = firstMonthPayable(paidOn, terms);
        YearMonth last = first.plusMonths(months - 1L);
        if (!holdsOn(paidOn, terms)) {
            Protection begun = Protection.between(paidOn, last.atEndOfMonth());
            return new Participation(
                    Stream.concat(periods.stream(), Stream.of(begun)).toList(), first);
        }
        boolean unbroken = first.equals(periods.getLast().lastMonth().plusMonths(1));
        return new Participation(withLast(periods.getLast().paidTo(last)).periods, unbroken ? paidSince : first);
    }

    /** Closed on that day, or earlier if it had lapsed before. */
    Participation close(LocalDate on, EnrollmentStatus by) {
        Protection last = periods.getLast();
        return last.closedOn() == null || on.isBefore(last.closedOn()) ? withLast(last.closed(on, by)) : this;
    }

    private Participation withLast(Protection period) {
        return new Participation(
                Stream.concat(periods.stream().limit(periods.size() - 1L), Stream.of(period))
                        .toList(),
                paidSince);
    }
}
