package id.jangkau.partner.agency.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which days (WITA) an agency may enroll: those of its agreements, less those of its suspensions. A day counts as
 * what it ends as: that of a suspension, a termination or a succession is the first one without, that of a signature or
 * a reinstatement the first one with.
 */
public record Periods(List<Agreement> agreements, List<Suspension> suspensions) {
    static final Periods NONE = new Periods(List.of(), List.of());

    public Periods {
        agreements = List.copyOf(agreements);
        suspensions = List.copyOf(suspensions);
    }

    boolean agreedOn(LocalDate day) {
        return current().anyMatch(agreement -> agreement.inForceOn(day));
    }

    boolean anyEndedBefore(LocalDate day) {
        return current().anyMatch(agreement -> agreement.endedBefore(day));
    }

    /** Whether a suspension has not been lifted; it outlives the agreement under which it was ordered. */
    public boolean suspended() {
        return suspensions.stream().anyMatch(Suspension::goesOn);
    }

    Optional<Agreement> overlapping(AgreementTerms terms) {
        return agreements.stream()
                .filter(agreement -> agreement.overlaps(terms))
                .findFirst();
    }

    /**
     * The earliest day on which the agency may end, so that nothing is taken back but days of the agreement that runs:
     * its first one, or the one after the last that has run out. Nothing before any has begun.
     */
    Optional<LocalDate> earliestEnd(LocalDate today) {
        return current()
                .filter(Agreement::holdsOnAnyDay)
                .filter(agreement -> !agreement.terms().from().isAfter(today))
                .map(agreement -> agreement.inForceOn(today)
                        ? agreement.terms().from()
                        : agreement.lastDay().plusDays(1))
                .max(LocalDate::compareTo);
    }

    Periods with(Agreement signed) {
        return new Periods(plus(agreements, signed), suspensions);
    }

    Periods suspendedSince(LocalDate day, String reason) {
        return new Periods(agreements, plus(suspensions, Suspension.since(day, reason)));
    }

    Periods reinstatedOn(LocalDate day) {
        return new Periods(agreements, lifted(day));
    }

    /** None goes on. */
    Periods closedOn(LocalDate day) {
        return new Periods(
                agreements.stream().map(agreement -> agreement.closedOn(day)).toList(), lifted(day));
    }

    private List<Suspension> lifted(LocalDate day) {
        return suspensions.stream()
                .map(suspension -> suspension.goesOn() ? suspension.liftedOn(day) : suspension)
                .toList();
    }

    private Stream<Agreement> current() {
        return agreements.stream().filter(agreement -> !agreement.former());
    }

    private static <T> List<T> plus(List<T> items, T next) {
        var all = new ArrayList<>(items);
        all.add(next);
        return all;
    }
}
