package id.jangkau.statistics.coverage;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.Cohorts;
import id.jangkau.statistics.coverage.store.CohortStore;
import id.jangkau.statistics.reference.domain.Region;

/** Follows those who registered in a month through the months after it. */
@ApplicationScoped
public class FollowCohorts {
    private final CohortStore cohorts;

    FollowCohorts(CohortStore cohorts) {
        this.cohorts = cohorts;
    }

    /** As far as they have come by a day. */
    public Cohorts of(Region region, YearMonth from, YearMonth to, LocalDate asOf) {
        return Cohorts.of(region, asOf, cohorts.parts(from, to, asOf));
    }
}
