package id.jangkau.registration.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.registration.access.NoteAccess;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.enrollment.domain.Enrollment;

/** Notes in the audit log that somebody changed an enrollment, with as much of it before and after as others hear. */
@ApplicationScoped
class NoteChange {
    private final NoteAccess noteAccess;
    private final EventJson json;

    NoteChange(NoteAccess noteAccess, EventJson json) {
        this.noteAccess = noteAccess;
        this.json = json;
    }

    /** In the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(Reader by, AccessAction action, Enrollment before, Enrollment after) {
        noteAccess.noteChange(
                by,
                action,
                after.id(),
                json.write(EnrollmentEvents.stateOf(before)),
                json.write(EnrollmentEvents.stateOf(after)));
    }
}
