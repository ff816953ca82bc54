package id.jangkau.registration.enrollment.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.jangkau.registration.contribution.domain.Occupation;

/**
 * What was known about an application before it was decided.
 *
 * @param past what the same partner registered under the same reference
 * @param person the person of the same NIK
 * @param agencyInForce whether the partner's agreement was in force on the day of the event
 * @param billingCode a fresh one, in case it is needed
 */
public record Knowledge(Optional<Past> past, Optional<Person> person, boolean agencyInForce, String billingCode) {

    /** A registration and the fingerprint of the form that led to it. */
    public record Past(String contentIndex, Registration registration) {}

    /**
     * A person we know.
     *
     * @param occupations those of enrollments that are not cancelled or ended
     * @param slots which of the two occupation slots they take
     */
    public record Person(UUID id, Set<Occupation> occupations, Set<Integer> slots) {
        public Person {
            occupations = Set.copyOf(occupations);
            slots = Set.copyOf(slots);
        }
    }
}
