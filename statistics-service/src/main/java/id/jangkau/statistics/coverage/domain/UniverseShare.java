package id.jangkau.statistics.coverage.domain;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A total measured against one of the universes.
 *
 * @param coveragePercent 100 × total ÷ universe; none without a total
 * @param uncovered universe − total; none without a total
 */
public record UniverseShare(
        Universe universe,
        @Nullable BigDecimal coveragePercent,
        @Nullable Long uncovered) {
    static UniverseShare of(Universe universe, @Nullable Long total) {
        return total == null
                ? new UniverseShare(universe, null, null)
                : new UniverseShare(universe, Percent.of(total, universe.value()), universe.value() - total);
    }
}
