package id.jangkau.registration.enrollment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import id.jangkau.registration.contribution.domain.Occupation;

/**
 * What the form itself does not say.
 *
 * @param day of the event, in Bali
 * @param agency how the bank stood on that day
 * @param branchKnown whether the branch office named, if any, was one of the bank's on that day; so too where it has
 *     registered none
 * @param occupations in which this person is enrolled already, by whichever bank
 */
public record Circumstances(
        Instant now, LocalDate day, AgencyStanding agency, boolean branchKnown, Set<Occupation> occupations) {
    public Circumstances {
        occupations = Set.copyOf(occupations);
    }
}
