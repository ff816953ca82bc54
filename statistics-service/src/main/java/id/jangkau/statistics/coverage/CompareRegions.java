package id.jangkau.statistics.coverage;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.MeasuredRegion;
import id.jangkau.statistics.reference.FindRegion;
import id.jangkau.statistics.reference.domain.Region;

/** The regions of a region side by side. */
@ApplicationScoped
public class CompareRegions {
    private final MeasureCoverage measure;
    private final FindRegion regions;

    CompareRegions(MeasureCoverage measure, FindRegion regions) {
        this.measure = measure;
        this.regions = regions;
    }

    /** Those that lie in it, one level down, in the order of codes. */
    public List<MeasuredRegion> in(Region parent, LocalDate asOf) {
        return measure.of(regions.codesIn(parent), asOf, null);
    }
}
