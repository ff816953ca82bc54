package id.jangkau.registration.access;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.audit.Deed;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.access.store.AccessRows;

/** Notes that somebody is shown who workers are, or changes it: where that cannot be noted, it is not done. */
@ApplicationScoped
public class NoteAccess {
    private final AccessRows accesses;

    NoteAccess(AccessRows accesses) {
        this.accesses = accesses;
    }

    /** Once a request, in the transaction of the read; nothing where nobody was found. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Reader reader, AccessAction action, List<UUID> enrollments) {
        if (!enrollments.isEmpty()) {
            accesses.insert(Deed.simple(reader.subject(), reader.partnerId(), action.name(), enrollments));
        }
    }

    /**
     * A change of one, in its transaction.
     *
     * @param before JSON without anything personal
     * @param after likewise
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteChange(Reader by, AccessAction action, UUID enrollment, String before, String after) {
        accesses.insert(
                new Deed(by.subject(), by.partnerId(), action.name(), List.of(enrollment), null, before, after));
    }
}
