package id.jangkau.partner.agency;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import id.jangkau.foundation.announcement.Retelling;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.store.Agencies;

/** Tells each agency as it is. */
@Singleton
class TellAgencies implements Retelling {
    private final Agencies agencies;
    private final Outbox outbox;

    TellAgencies(Agencies agencies, Outbox outbox) {
        this.agencies = agencies;
        this.outbox = outbox;
    }

    @Override
    public Told tellAfter(UUID after, int most) {
        List<Agency> next = agencies.lockAfter(after, most);
        outbox.append(next.stream().map(AgencyEvents::of).toList());
        UUID last = next.isEmpty() ? after : next.getLast().id().value();
        return new Told(last, next.size(), next.size());
    }
}
