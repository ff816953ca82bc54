package id.jangkau.partner.onboarding;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;

/**
 * Activates an agency on the first day of its agreement, and lets it expire after the last. It decides under the
 * agency's lock, so any number of replicas may do this at once and each change happens once.
 */
@Singleton
public class FollowCalendar {
    private static final String CALENDAR = "calendar";

    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Clock clock;

    FollowCalendar(Agencies agencies, AgencyChanges changes, Clock clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.clock = clock;
    }

    /** Whom to look at; each then in a transaction of its own. */
    @Transactional
    public List<PartnerId> overtaken() {
        return agencies.overtakenBy(Wita.today(clock));
    }

    @Transactional
    public void follow(PartnerId id) {
        agencies.lock(id)
                .flatMap(agency -> agency.onDay(Wita.today(clock)))
                .ifPresent(change -> changes.update(change, CALENDAR, null));
    }
}
