package id.jangkau.statistics.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.Coverage;
import id.jangkau.statistics.coverage.domain.Measurement;
import id.jangkau.statistics.coverage.store.MeasurementStore;
import id.jangkau.statistics.reference.domain.Region;

/** Measures coverage on a day: one query, however many regions are asked for. */
@ApplicationScoped
public class MeasureCoverage {
    private final MeasurementStore measurements;

    MeasureCoverage(MeasurementStore measurements) {
        this.measurements = measurements;
    }

    public Coverage of(Region region, LocalDate asOf) {
        return Coverage.of(asOf, measurements.of(List.of(region.code()), asOf).getFirst());
    }

    /** By region code. */
    Map<String, Coverage> of(Collection<String> regions, LocalDate asOf) {
        return measurements.of(regions, asOf).stream()
                .collect(Collectors.toMap(
                        (Measurement measured) -> measured.region().code(), measured -> Coverage.of(asOf, measured)));
    }
}
