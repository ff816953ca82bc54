package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
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

    /**
     * Saves and announces changes of enrollments that were locked.
     *
     * @param changes those of one enrollment in their order
     * @param by the caller's subject, or the name of the job
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(List<EnrollmentChange> changes, String by) {
        if (changes.isEmpty()) {
            return;
        }
        Map<UUID, Enrollment> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.put(change.after().id(), change.after()));
        enrollments.update(List.copyOf(newest.values()));
        history.insert(changes, clock.instant(), by);
        outbox.append(changes.stream().map(EnrollmentEvents::of).toList());
    }
}
