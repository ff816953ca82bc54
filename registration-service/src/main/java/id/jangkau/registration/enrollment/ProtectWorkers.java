package id.jangkau.registration.enrollment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.event.EnrollmentEventType;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.store.EnrollmentRows;

/** Starts the protection of workers whose first contribution was received. */
@ApplicationScoped
public class ProtectWorkers {
    private final EnrollmentRows enrollments;
    private final Outbox outbox;

    ProtectWorkers(EnrollmentRows enrollments, Outbox outbox) {
        this.enrollments = enrollments;
        this.outbox = outbox;
    }

    /** The enrollments as they are; nobody else changes them until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Enrollment> lock(List<UUID> ids) {
        return enrollments.lock(ids);
    }

    /** A worker whose contributions were received up to that month. */
    public record PaidUntil(Enrollment enrollment, YearMonth lastMonth) {}

    /** Saves and announces it; returns the enrollments as they are now, in the order given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Enrollment> protect(List<PaidUntil> paid, LocalDate paidOn) {
        List<Enrollment> active = paid.stream()
                .map(worker -> worker.enrollment().activate(paidOn, worker.lastMonth()))
                .toList();
        enrollments.update(active);
        outbox.append(active.stream()
                .map(enrollment -> EnrollmentEvents.changed(EnrollmentEventType.ACTIVATED, enrollment))
                .toList());
        return active;
    }
}
