package id.jangkau.statistics.coverage.domain;

import id.jangkau.statistics.reference.domain.Region;

/** A region's counters, and its coverage as far as published figures allow. */
public record RegionFigures(Region region, Tally tally, Coverage coverage) {}
