package id.jangkau.registration.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.store.OpenBillingRows;

/**
 * Passes enrollments from one bank to another, with what is still to be paid for them. What was paid before is applied
 * first, and stays with the bank that it was paid to. Those cancelled or ended stay, too: nothing happens to them any more.
 */
@ApplicationScoped
public class TransferEnrollments {
    private final ChangeEnrollments changeEnrollments;
    private final OpenBillingRows openBillings;

    TransferEnrollments(ChangeEnrollments changeEnrollments, OpenBillingRows openBillings) {
        this.changeEnrollments = changeEnrollments;
        this.openBillings = openBillings;
    }

    /** How many were passed on. */
    public record Transferred(int enrollments, int billings) {}

    /**
     * Passes over those that the bank has no more.
     *
     * @param on the first day (WITA) that counts for the successor
     * @param by the name of the job
     * @throws EnrollmentCollision when another transaction was first: roll back and do it again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Transferred transfer(List<UUID> ids, UUID from, UUID successor, LocalDate on, String by) {
        List<EnrollmentChange> changes = changeEnrollments.lockToClose(ids).stream()
                .filter(locked -> locked.partnerId().equals(from) && locked.isLive())
                .map(locked -> locked.transfer(successor, on))
                .toList();
        changeEnrollments.save(changes, by);
        List<UUID> passed = changes.stream()
                .map(EnrollmentChange::after)
                .map(Enrollment::id)
                .toList();
        return new Transferred(passed.size(), openBillings.passOn(passed, from, successor));
    }
}
