package id.jangkau.registration.agency;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.consumer.Newest;
import id.jangkau.registration.agency.store.AgencyRows;
import id.jangkau.registration.succession.NoteSuccessions;

/** Keeps the copy of agencies: of each one the newest state, in whatever order and however often it is heard. */
@ApplicationScoped
public class KeepAgencies {
    private final AgencyRows agencies;
    private final NoteSuccessions noteSuccessions;

    KeepAgencies(AgencyRows agencies, NoteSuccessions noteSuccessions) {
        this.agencies = agencies;
        this.noteSuccessions = noteSuccessions;
    }

    @Transactional
    public void keep(List<AgencyState> heard) {
        agencies.upsertNewer(Newest.of(heard, AgencyState::partnerId, AgencyState::version));
        noteSuccessions.note(heard);
    }
}
