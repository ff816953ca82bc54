package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.registration.enrollment.domain.Corrected;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.Placed;
import id.jangkau.registration.enrollment.store.ChangeRows;
import id.jangkau.registration.enrollment.store.EnrollmentRows;

/** The one way in which enrollments change after they are registered: locked, saved, kept in the history and announced. */
@ApplicationScoped
public class ChangeEnrollments {
    private final EnrollmentRows enrollments;
    private final ChangeRows history;
    private final Outbox outbox;
    private final Clock clock;

    ChangeEnrollments(EnrollmentRows enrollments, ChangeRows history, Outbox outbox, Clock clock) {
        this.enrollments = enrollments;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The enrollments as they are, in the order of their ids; nobody else changes them until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Enrollment> lock(List<UUID> ids) {
        return enrollments.lock(ids);
    }

    /** Likewise those of persons, closed ones too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Placed> lockOf(List<UUID> participantIds) {
        return enrollments.lockOf(participantIds);
    }

    /**
     * Saves and announces changes of enrollments that were locked.
     *
     * @param changes those of one enrollment in their order
     * @param by the caller's subject, or the name of the job
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(List<EnrollmentChange> changes, String by) {
        save(changes, Map.of(), null, by);
    }

    /**
     * Likewise, where enrollments move from one person to another.
     *
     * @param slots by enrollment: which of its person's two occupations it is now, where that changes
     * @throws EnrollmentCollision when another transaction was first: roll back and decide again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(List<EnrollmentChange> changes, Map<UUID, Integer> slots, String by) {
        save(changes, slots, null, by);
    }

    /** Saves and announces what a bank corrected, with what it said before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void saveCorrected(EnrollmentChange change, Corrected corrected, String by) {
        save(List.of(change), Map.of(), corrected, by);
    }

    private void save(
            List<EnrollmentChange> changes, Map<UUID, Integer> slots, @Nullable Corrected corrected, String by) {
        if (changes.isEmpty()) {
            return;
        }
        Map<UUID, Enrollment> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.put(change.after().id(), change.after()));
        enrollments.update(List.copyOf(newest.values()), slots);
        history.insert(changes, corrected, clock.instant(), by);
        outbox.append(changes.stream().map(EnrollmentEvents::of).toList());
    }
}
