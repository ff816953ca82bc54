package id.jangkau.registration.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.enrollment.domain.ClosingReason;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.domain.Placed;
import id.jangkau.registration.enrollment.domain.Terms;

/**
 * What a decision does to the enrollments of who was declared.
 *
 * @param changes of each enrollment in their order
 * @param slots by enrollment: which of the two occupations of the person on record it becomes
 * @param cancelled for which nothing is to be paid any more
 * @param closed cancelled or ended
 */
public record Outcome(
        List<EnrollmentChange> changes, Map<UUID, Integer> slots, List<UUID> cancelled, List<UUID> closed) {
    public Outcome {
        changes = List.copyOf(changes);
        slots = Map.copyOf(slots);
        cancelled = List.copyOf(cancelled);
        closed = List.copyOf(closed);
    }

    /**
     * They are one person: all becomes theirs. Occupations that they have already, or that would be a third, are closed;
     * who was first at it stays.
     *
     * @param ofRecord the enrollments of the person on record
     * @param ofDeclared those of who was declared, in the order of registering
     * @param day of the decision, in Bali
     */
    public static Outcome samePerson(
            UUID record, List<Placed> ofRecord, List<Placed> ofDeclared, LocalDate day, MembershipTerms terms) {
        Building building = new Building(day, terms);
        Set<Occupation> occupations = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        ofRecord.stream().filter(placed -> placed.enrollment().isLive()).forEach(placed -> {
            occupations.add(placed.enrollment().work().occupation());
            taken.add(placed.slot());
        });
        for (Placed placed : ofDeclared) {
            Enrollment enrollment = placed.enrollment();
            Occupation occupation = enrollment.work().occupation();
            if (!enrollment.isLive()) {
                building.add(enrollment.belongTo(record));
            } else if (occupations.contains(occupation)) {
                building.add(building.close(enrollment, ClosingReason.DUPLICATE_OCCUPATION)
                        .belongTo(record));
            } else if (occupations.size() == Terms.MOST_OCCUPATIONS) {
                building.add(building.close(enrollment, ClosingReason.TOO_MANY_OCCUPATIONS)
                        .belongTo(record));
            } else {
                int slot = taken.contains(1) ? 2 : 1;
                occupations.add(occupation);
                taken.add(slot);
                building.slots.put(enrollment.id(), slot);
                building.add(enrollment.belongTo(record));
            }
        }
        return building.outcome();
    }

    /** The NIK is not theirs: whatever they are enrolled in is closed. */
    public static Outcome anotherPerson(List<Placed> ofDeclared, LocalDate day, MembershipTerms terms) {
        Building building = new Building(day, terms);
        ofDeclared.stream()
                .map(Placed::enrollment)
                .filter(Enrollment::isLive)
                .forEach(enrollment -> building.close(enrollment, ClosingReason.IDENTITY_REJECTED));
        return building.outcome();
    }

    /** Nothing changes but what is on record. */
    public static Outcome none() {
        return new Outcome(List.of(), Map.of(), List.of(), List.of());
    }

    private static final class Building {
        private final LocalDate day;
        private final MembershipTerms terms;
        private final List<EnrollmentChange> changes = new ArrayList<>();
        private final Map<UUID, Integer> slots = new HashMap<>();
        private final List<UUID> cancelled = new ArrayList<>();
        private final List<UUID> closed = new ArrayList<>();

        Building(LocalDate day, MembershipTerms terms) {
            this.day = day;
            this.terms = terms;
        }

        void add(EnrollmentChange change) {
            changes.add(change);
        }

        /** What was never paid is cancelled, what was paid ends that day. */
        Enrollment close(Enrollment enrollment, ClosingReason reason) {
            closed.add(enrollment.id());
            if (enrollment.status() == EnrollmentStatus.REGISTERED) {
                cancelled.add(enrollment.id());
                add(enrollment.cancel(day, reason));
            } else {
                changes.addAll(enrollment.end(day, reason, terms));
            }
            return changes.getLast().after();
        }

        Outcome outcome() {
            return new Outcome(changes, slots, cancelled, closed);
        }
    }
}
