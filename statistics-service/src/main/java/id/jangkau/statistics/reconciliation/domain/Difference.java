package id.jangkau.statistics.reconciliation.domain;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A counter that is not what its rows add up to.
 *
 * @param table {@code flow}, {@code region_day}, {@code partner_day} or {@code partner_transfer}
 * @param key e.g. {@code 51.71 2026-11-23}
 * @param kept what stands there, by figure, money in rupiah; null when the counter is missing
 * @param recomputed what the rows add up to; null when there should be no counter
 */
public record Difference(
        String table,
        String key,
        @Nullable Map<String, Long> kept,
        @Nullable Map<String, Long> recomputed) {}
