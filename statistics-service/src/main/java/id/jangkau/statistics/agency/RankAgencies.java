package id.jangkau.statistics.agency;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.agency.domain.League;
import id.jangkau.statistics.agency.store.AgencyFiguresStore;

/** The agencies side by side, as they stood on a day. */
@ApplicationScoped
public class RankAgencies {
    private final AgencyFiguresStore agencies;

    RankAgencies(AgencyFiguresStore agencies) {
        this.agencies = agencies;
    }

    public League asOf(LocalDate day) {
        return new League(agencies.asOf(day));
    }
}
