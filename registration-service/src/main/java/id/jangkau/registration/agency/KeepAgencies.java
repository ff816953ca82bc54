package id.jangkau.registration.agency;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.consumer.Newest;
import id.jangkau.registration.agency.store.AgencyRows;

/** Keeps the copy of agencies: of each one the newest state, in whatever order and however often it is heard. */
@ApplicationScoped
public class KeepAgencies {
    private final AgencyRows agencies;

    KeepAgencies(AgencyRows agencies) {
        this.agencies = agencies;
    }

    @Transactional
    public void keep(List<AgencyState> heard) {
        agencies.upsertNewer(Newest.of(heard, AgencyState::partnerId, AgencyState::version));
    }
}
