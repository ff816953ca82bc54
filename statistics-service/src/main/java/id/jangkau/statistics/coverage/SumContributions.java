package id.jangkau.statistics.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.Contributions;
import id.jangkau.statistics.coverage.domain.Contributions.Grouping;
import id.jangkau.statistics.coverage.domain.Contributions.Part;
import id.jangkau.statistics.coverage.store.ContributionStore;
import id.jangkau.statistics.reference.domain.Region;

/** Adds up what was paid in each month. */
@ApplicationScoped
public class SumContributions {
    private final ContributionStore contributions;

    SumContributions(ContributionStore contributions) {
        this.contributions = contributions;
    }

    /** As far as they were paid by a day. */
    public Contributions of(Region region, Grouping key, YearMonth from, YearMonth to, LocalDate asOf) {
        List<Part> parts = contributions.parts(key, from, to, asOf);
        return key == Grouping.REGION ? Contributions.byRegion(region, parts) : Contributions.byKey(region, parts);
    }
}
