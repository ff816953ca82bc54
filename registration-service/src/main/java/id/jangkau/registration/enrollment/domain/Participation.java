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
 * @param periods in order, without overlap; only the last one may be open, and no two begin on the same day
 * @param paidSince first month of the unbroken run of paid months that the last paid month belongs to
 */
public record Participation(
        List<Protection> periods, @Nullable YearMonth paidSince) {
    /** Of a worker for whom nothing was paid yet. */
    public static final Participation NONE = new Participation(List.of(), null);

    public Participation {
        periods = List.copyOf(periods);
        if (periods.isEmpty() != (paidSince == null)) {
            throw new IllegalArgumentException("there is a first paid month where there is a period");
        }
        for (int i = 1; i < periods.size(); i++) {
            LocalDate closedOn = periods.get(i - 1).closedOn();
            if (closedOn == null || periods.get(i).from().isBefore(closedOn)) {
                throw new IllegalArgumentException("periods of protection overlap");
            }
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
    public YearMonth firstMonthPayable(LocalDate paidOn, MembershipTerms terms) {
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

    /** The grace months of the last period are over. */
    Participation lapse(MembershipTerms terms) {
        Protection last = periods.getLast();
        return withLast(last.closed(last.lapsesOn(terms), EnrollmentStatus.LAPSED));
    }

    /**
     * Ended on that day. What had lapsed before stays so; what lapsed or began after it never did: that was not known yet.
     *
     * @throws IllegalStateException when nobody was protected yet
     */
    Participation end(LocalDate on) {
        List<Protection> begun =
                periods.stream().filter(period -> !period.from().isAfter(on)).toList();
        if (begun.isEmpty()) {
            throw new IllegalStateException("nothing ends before it began");
        }
        Protection last = begun.getLast();
        Participation until = new Participation(begun, paidSince);
        return last.closedOn() == null || on.isBefore(last.closedOn())
                ? until.withLast(last.closed(on, EnrollmentStatus.ENDED))
                : until;
    }

    private Participation withLast(Protection period) {
        return new Participation(
                Stream.concat(periods.stream().limit(periods.size() - 1L), Stream.of(period))
                        .toList(),
                paidSince);
    }
}
