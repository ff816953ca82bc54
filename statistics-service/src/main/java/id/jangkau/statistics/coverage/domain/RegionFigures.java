package id.jangkau.statistics.coverage.domain;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reference.domain.Region;

/**
 * A region's counters, and its coverage as far as published figures allow.
 *
 * @param tally null where it is hidden
 * @param lapsedHidden whether only how many lapsed is hidden
 */
public record RegionFigures(Region region, @Nullable Tally tally, boolean lapsedHidden, Coverage coverage) {}
