package id.jangkau.statistics.reconciliation.domain;

import org.jspecify.annotations.Nullable;

/**
 * A counter that is not what its rows add up to.
 *
 * @param table {@code flow}, {@code region_day} or {@code partner_day}
 * @param key e.g. {@code 51.71 2026-11-23}
 * @param kept what stands there; null when the counter is missing
 * @param recomputed what the rows add up to; null when there should be no counter
 */
public record Difference(
        String table,
        String key,
        @Nullable Figures kept,
        @Nullable Figures recomputed) {}
