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
import id.jangkau.registration.enrollment.store.OpenBillingRows;

/** The one way in which enrollments change after they are registered: locked, saved, kept in the history and announced. */
@ApplicationScoped
public class ChangeEnrollments {
    private final EnrollmentRows enrollments;
    private final ChangeRows history;
    private final OpenBillingRows openBillings;
    private final Dues dues;
    private final Outbox outbox;
    private final ChangeMetrics metrics;
    private final Clock clock;

    ChangeEnrollments(
            EnrollmentRows enrollments,
            ChangeRows history,
            OpenBillingRows openBillings,
            Dues dues,
            Outbox outbox,
            ChangeMetrics metrics,
            Clock clock) {
        this.enrollments = enrollments;
        this.history = history;
        this.openBillings = openBillings;
        this.dues = dues;
        this.outbox = outbox;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * The enrollments as they are, in the order of their ids, with all that was paid for them applied; nobody else changes
     * them until the transaction ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Enrollment> lock(List<UUID> ids) {
        dues.awaitSettlements(ids);
        return dues.applyTo(enrollments.lock(ids));
    }

    /** Likewise, when they may be cancelled or ended: first locks the open billings that they would leave. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Enrollment> lockToClose(List<UUID> ids) {
        openBillings.lock(ids);
        return lock(ids);
    }

    /**
     * Saves and announces changes of enrollments that were locked. Those that are cancelled or ended leave their open
     * billings.
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
        openBillings.drop(newest.values().stream()
                .filter(enrollment -> !enrollment.isLive())
                .map(Enrollment::id)
                .toList());
        outbox.append(changes.stream().map(EnrollmentEvents::of).toList());
        metrics.countOnceCommitted(changes);
    }
}
