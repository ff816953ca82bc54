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

    public Cohorts of(Region region, YearMonth from, YearMonth to, LocalDate today) {
        return Cohorts.of(region, today, cohorts.parts(from, to));
    }
}
