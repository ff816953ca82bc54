package id.jangkau.statistics.coverage.domain;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reference.domain.Region;

/**
 * A region's counters, and its coverage as far as published figures allow.
 *
 * @param tally null where it is hidden
 */
public record RegionFigures(Region region, @Nullable Tally tally, Coverage coverage) {}
