package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.enrollment.domain.ClosingReason;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;

/** Takes back a worker for whom nothing was paid yet. */
@ApplicationScoped
public class CancelEnrollment {
    private final ChangeEnrollments changeEnrollments;
    private final ReadEnrollments readEnrollments;
    private final NoteChange noteChange;
    private final Clock clock;

    CancelEnrollment(
            ChangeEnrollments changeEnrollments, ReadEnrollments readEnrollments, NoteChange noteChange, Clock clock) {
        this.changeEnrollments = changeEnrollments;
        this.readEnrollments = readEnrollments;
        this.noteChange = noteChange;
        this.clock = clock;
    }

    /**
     * Cancelling again changes nothing.
     *
     * @throws ProblemException 404 when the bank has no such enrollment; 409 {@code NOT_CANCELLABLE} when something was
     *     paid for it
     */
    @Transactional
    public EnrollmentFile cancel(Reader bank, UUID id) {
        Enrollment enrollment = changeEnrollments.lockToClose(List.of(id)).stream()
                .filter(locked -> locked.partnerId().equals(bank.partnerId()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (enrollment.status() == EnrollmentStatus.REGISTERED) {
            EnrollmentChange change = enrollment.cancel(Wita.today(clock), ClosingReason.CANCELLED_BY_AGENCY);
            changeEnrollments.save(List.of(change), bank.subject());
            noteChange.note(bank, AccessAction.CANCEL_ENROLLMENT, enrollment, change.after());
        } else if (enrollment.status() != EnrollmentStatus.CANCELLED) {
            throw ProblemException.conflict("NOT_CANCELLABLE");
        }
        return readEnrollments.one(bank, id).orElseThrow();
    }
}
