package id.jangkau.statistics.coverage;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.Coverage;
import id.jangkau.statistics.coverage.domain.RegionFigures;
import id.jangkau.statistics.coverage.store.MeasurementStore;

/** The regencies side by side. */
@ApplicationScoped
public class CompareRegions {
    private final MeasurementStore measurements;

    CompareRegions(MeasurementStore measurements) {
        this.measurements = measurements;
    }

    /** Every regency, in the order of codes. */
    public List<RegionFigures> asOf(LocalDate day) {
        return measurements.ofRegencies(day).stream()
                .map(measured -> new RegionFigures(measured.region(), measured.tally(), Coverage.of(day, measured)))
                .toList();
    }
}
