package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.enrollment.domain.Ending;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.store.ClosingNotes;

/** Ends the participation of a worker: death, claim of the savings, or because the worker wants it. */
@ApplicationScoped
public class EndParticipation {
    private final ChangeEnrollments changeEnrollments;
    private final ReadEnrollments readEnrollments;
    private final ClosingNotes notes;
    private final NoteChange noteChange;
    private final MembershipTerms terms;
    private final Clock clock;

    EndParticipation(
            ChangeEnrollments changeEnrollments,
            ReadEnrollments readEnrollments,
            ClosingNotes notes,
            NoteChange noteChange,
            MembershipTerms terms,
            Clock clock) {
        this.changeEnrollments = changeEnrollments;
        this.readEnrollments = readEnrollments;
        this.notes = notes;
        this.noteChange = noteChange;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Ending it again in the same way changes nothing and answers the same.
     *
     * @throws ProblemException 404 when the bank has no such enrollment; 409 {@code ALREADY_ENDED} in another way,
     *     {@code NEVER_PAID}; 422 {@code ENDED_IN_FUTURE}, {@code ENDED_BEFORE_PROTECTED}
     */
    @Transactional
    public EnrollmentFile end(Reader bank, UUID id, Ending ending) {
        Enrollment enrollment = changeEnrollments.lockToClose(List.of(id)).stream()
                .filter(locked -> locked.partnerId().equals(bank.partnerId()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        LocalDate protectedSince =
                enrollment.protectedSince().orElseThrow(() -> ProblemException.conflict("NEVER_PAID"));
        if (enrollment.isLive()) {
            requirePossible(ending.on(), protectedSince);
            List<EnrollmentChange> changes = enrollment.end(ending.on(), ending.reason(), terms);
            changeEnrollments.save(changes, bank.subject());
            notes.keep(id, ending.note());
            noteChange.note(
                    bank,
                    AccessAction.END_PARTICIPATION,
                    enrollment,
                    changes.getLast().after());
        } else if (!ending.equals(Ending.of(enrollment, notes.find(id)))) {
            throw ProblemException.conflict("ALREADY_ENDED");
        }
        return readEnrollments.one(bank, id).orElseThrow();
    }

    private void requirePossible(LocalDate on, LocalDate protectedSince) {
        if (on.isAfter(Wita.today(clock))) {
            throw ProblemException.refused("ENDED_IN_FUTURE");
        }
        if (on.isBefore(protectedSince)) {
            throw ProblemException.refused("ENDED_BEFORE_PROTECTED", protectedSince.toString());
        }
    }
}
