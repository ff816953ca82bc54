package id.jangkau.partner.agency;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.partner.agency.domain.Decision.Changed;
import id.jangkau.partner.agency.domain.HistoryEntry;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.agency.store.AgencyHistory;

/**
 * Makes a decided change come true: the row, its history and its event, in the caller's transaction. Within it, other
 * features hear of it as {@link AgencyChanged}; what they refuse undoes it.
 */
@Singleton
public class AgencyChanges {
    private final Agencies agencies;
    private final AgencyHistory history;
    private final Outbox outbox;
    private final Clock clock;
    private final Event<AgencyChanged> changed;

    AgencyChanges(Agencies agencies, AgencyHistory history, Outbox outbox, Clock clock, Event<AgencyChanged> changed) {
        this.agencies = agencies;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * Banks that were listed, all in one go.
     *
     * @param by subject of who did it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void insert(List<Changed> listed, String by) {
        agencies.insert(listed.stream().map(Changed::agency).toList());
        tell(listed, by, null);
    }

    /** A change of an agency that the caller holds locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(Changed change, String by, @Nullable String note) {
        agencies.update(change.agency());
        tell(List.of(change), by, note);
    }

    private void tell(List<Changed> changes, String by, @Nullable String note) {
        history.add(changes.stream().map(change -> entry(change, by, note)).toList());
        outbox.append(changes.stream().map(AgencyEvents::of).toList());
        changes.forEach(change -> changed.fire(new AgencyChanged(change)));
    }

    private HistoryEntry entry(Changed change, String by, @Nullable String note) {
        var agency = change.agency();
        return new HistoryEntry(
                agency.id(),
                agency.version(),
                change.transition(),
                change.transition() == Transition.LISTING ? null : change.from(),
                agency.status(),
                by,
                clock.instant(),
                note);
    }
}
