package id.jangkau.partner.agency;

import java.util.List;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.partner.agency.domain.Decision.Changed;
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
    private final Event<AgencyChanged> changed;

    AgencyChanges(Agencies agencies, AgencyHistory history, Outbox outbox, Event<AgencyChanged> changed) {
        this.agencies = agencies;
        this.history = history;
        this.outbox = outbox;
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
        tell(
                listed.stream()
                        .map(change -> new AgencyHistory.Change(null, change))
                        .toList(),
                by,
                null);
    }

    /** A change of an agency that the caller holds locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(Changed change, String by, @Nullable String note) {
        var before = agencies.find(change.agency().id()).orElseThrow();
        agencies.update(change.agency());
        tell(List.of(new AgencyHistory.Change(before, change)), by, note);
    }

    private void tell(List<AgencyHistory.Change> changes, String by, @Nullable String note) {
        history.add(changes, by, note);
        var decided = changes.stream().map(AgencyHistory.Change::decided).toList();
        outbox.append(decided.stream().map(AgencyEvents::of).toList());
        decided.forEach(change -> changed.fire(new AgencyChanged(change)));
    }
}
