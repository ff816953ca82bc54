package id.jangkau.registration.agency;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.consumer.Newest;
import id.jangkau.registration.agency.store.AgencyRows;

/** Keeps the copy of agencies: of each one the newest state, in whatever order and however often it is heard. */
@ApplicationScoped
public class KeepAgencies {
    private final AgencyRows agencies;
    private final Event<AgenciesHeard> told;

    KeepAgencies(AgencyRows agencies, Event<AgenciesHeard> told) {
        this.agencies = agencies;
        this.told = told;
    }

    @Transactional
    public void keep(List<AgencyState> heard) {
        agencies.upsertNewer(Newest.of(heard, AgencyState::partnerId, AgencyState::version));
        told.fire(new AgenciesHeard(heard));
    }
}
