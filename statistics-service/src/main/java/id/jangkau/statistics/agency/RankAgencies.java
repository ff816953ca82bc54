package id.jangkau.statistics.agency;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.foundation.time.Wita;
import id.jangkau.statistics.agency.domain.AgencyFigures;
import id.jangkau.statistics.agency.domain.Ranking;
import id.jangkau.statistics.agency.store.AgencyFiguresStore;
import id.jangkau.statistics.reference.domain.Region;

/** The agencies seated in a region, ranked, as they stand today. */
@ApplicationScoped
public class RankAgencies {
    private final AgencyFiguresStore agencies;
    private final Clock clock;

    RankAgencies(AgencyFiguresStore agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    public List<AgencyFigures> in(Region seat, Ranking by, int limit) {
        return agencies.ranked(seat.code(), by, Wita.today(clock), limit);
    }
}
