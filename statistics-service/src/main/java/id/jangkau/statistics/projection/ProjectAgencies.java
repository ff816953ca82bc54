package id.jangkau.statistics.projection;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.consumer.Newest;
import id.jangkau.statistics.projection.store.AgencyStore;

/** Keeps agencies as their events tell. */
@ApplicationScoped
public class ProjectAgencies {
    private final AgencyStore store;

    ProjectAgencies(AgencyStore store) {
        this.store = store;
    }

    /** Applies a batch inside the caller's transaction; what is not newer than what is known changes nothing. */
    public void project(List<AgencyState> states) {
        store.project(Newest.of(states, AgencyState::partnerId, AgencyState::version));
    }
}
