package id.jangkau.registration.agency;

import java.util.List;

import id.jangkau.event.AgencyState;

/**
 * What was heard of agencies. Fired within the transaction that keeps it: an observer takes part in it, and its exception
 * undoes it.
 */
public record AgenciesHeard(List<AgencyState> agencies) {
    public AgenciesHeard {
        agencies = List.copyOf(agencies);
    }
}
