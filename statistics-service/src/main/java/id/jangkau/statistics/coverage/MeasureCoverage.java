package id.jangkau.statistics.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Coverage;
import id.jangkau.statistics.coverage.domain.MeasuredRegion;
import id.jangkau.statistics.coverage.domain.Measurement;
import id.jangkau.statistics.coverage.domain.SmallRegions;
import id.jangkau.statistics.coverage.store.MeasurementStore;
import id.jangkau.statistics.reference.domain.Region;

/** Measures coverage on a day: one query, however many regions are asked for. */
@ApplicationScoped
public class MeasureCoverage {
    private final MeasurementStore measurements;

    MeasureCoverage(MeasurementStore measurements) {
        this.measurements = measurements;
    }

    /**
     * Measures one region.
     *
     * @param universe what to measure against; null for the default one
     */
    public MeasuredRegion of(Region region, LocalDate asOf, @Nullable String universe) {
        return of(List.of(region.code()), asOf, universe).getFirst();
    }

    /** By region code. */
    Map<String, MeasuredRegion> of(Collection<String> regions, LocalDate asOf) {
        return of(regions, asOf, null).stream()
                .collect(Collectors.toMap(measured -> measured.region().code(), measured -> measured));
    }

    /** In the order of codes. */
    List<MeasuredRegion> of(Collection<String> regions, LocalDate asOf, @Nullable String universe) {
        List<Measurement> kin = measurements.ofKin(regions, asOf);
        Set<String> hidden = SmallRegions.hiddenAmong(kin);
        Set<String> lapsedHidden = SmallRegions.lapsedHiddenAmong(kin);
        Set<String> ratesHidden = SmallRegions.ratesHiddenAmong(kin);
        return kin.stream()
                .filter(measured -> regions.contains(measured.region().code()))
                .map(measured -> new MeasuredRegion(
                        measured.region(),
                        measured.tally(),
                        universe == null ? Coverage.of(asOf, measured) : Coverage.of(asOf, measured, universe),
                        hidden.contains(measured.region().code()),
                        lapsedHidden.contains(measured.region().code()),
                        ratesHidden.contains(measured.region().code())))
                .toList();
    }
}
