package id.jangkau.statistics.coverage.rest;

import java.util.List;
import java.util.Optional;

import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.coverage.rest.CoverageResponse.Baseline;
import id.jangkau.statistics.coverage.rest.CoverageResponse.Target;
import id.jangkau.statistics.coverage.rest.CoverageResponse.Universe;

/** Coverage as CSV: one row, in the order of the JSON. */
final class CoverageTable {
    private static final List<String> HEADER = List.of(
            "region",
            "as_of",
            "baseline",
            "baseline_as_of",
            "baseline_source",
            "registered_since",
            "active_since",
            "total",
            "universe_name",
            "universe",
            "universe_as_of",
            "universe_source",
            "coverage_percent",
            "uncovered",
            "target",
            "target_due",
            "target_source",
            "gap",
            "agencies_active",
            "agencies_listed",
            "agencies_percent",
            "enrolled",
            "per_day_30",
            "required_per_day",
            "projected_on",
            "suppressed");

    private CoverageTable() {}

    static Table of(CoverageResponse coverage) {
        Optional<Baseline> baseline =
                Optional.ofNullable(coverage.participants().baseline());
        Optional<Universe> universe = Optional.ofNullable(coverage.universe());
        Optional<Target> target = Optional.ofNullable(coverage.target());
        return new Table(
                HEADER,
                List.of(Table.row(
                        coverage.region(),
                        coverage.asOf(),
                        baseline.map(Baseline::value).orElse(null),
                        baseline.map(Baseline::asOf).orElse(null),
                        baseline.map(Baseline::source).orElse(null),
                        coverage.participants().registeredSince(),
                        coverage.participants().activeSince(),
                        coverage.participants().total(),
                        universe.map(Universe::name).orElse(null),
                        universe.map(Universe::value).orElse(null),
                        universe.map(Universe::asOf).orElse(null),
                        universe.map(Universe::source).orElse(null),
                        coverage.coveragePercent(),
                        coverage.uncovered(),
                        target.map(Target::value).orElse(null),
                        target.map(Target::due).orElse(null),
                        target.map(Target::source).orElse(null),
                        coverage.gap(),
                        coverage.agencies().active(),
                        coverage.agencies().listed(),
                        coverage.agencies().percent(),
                        coverage.agencies().enrolled(),
                        coverage.pace().perDay30(),
                        coverage.pace().requiredPerDay(),
                        coverage.pace().projectedOn(),
                        coverage.suppressed())));
    }
}
