package id.jangkau.statistics.coverage;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.Breakdown;
import id.jangkau.statistics.coverage.domain.Breakdown.Dimension;
import id.jangkau.statistics.coverage.store.BreakdownStore;
import id.jangkau.statistics.reference.domain.Region;

/** Breaks the counters of a region down by occupation, by sex and age band, by programmes. */
@ApplicationScoped
public class BreakDown {
    private final BreakdownStore counters;

    BreakDown(BreakdownStore counters) {
        this.counters = counters;
    }

    public Breakdown of(Region region, Dimension dimension, LocalDate asOf) {
        return Breakdown.of(region, counters.parts(dimension, asOf));
    }
}
