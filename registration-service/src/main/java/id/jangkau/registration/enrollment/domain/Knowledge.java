package id.jangkau.registration.enrollment.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.jangkau.registration.contribution.domain.Occupation;

/**
 * What was known about an application before it was decided.
 *
 * @param past what the same partner registered under the same reference
 * @param person who was declared just like this before
 * @param record the person on record under the NIK: the same one, or somebody of another name or birth date
 * @param agency how the partner stood on the day of the event
 * @param branchKnown whether it may name the branch office that it names, if it names one
 * @param billingCode a fresh one, in case it is needed
 */
public record Knowledge(
        Optional<Past> past,
        Optional<Person> person,
        Optional<UUID> record,
        AgencyStanding agency,
        boolean branchKnown,
        String billingCode) {

    /** A registration and the fingerprint of the form that led to it. */
    public record Past(Fingerprint content, Registration registration) {}

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

        static Person unknown(UUID id) {
            return new Person(id, Set.of(), Set.of());
        }

        /** The first or second, whichever is free; only asked where the rules allow another occupation. */
        int freeSlot() {
            return slots.contains(1) ? 2 : 1;
        }
    }
}
