package id.jangkau.statistics.freshness.domain;

import java.time.Instant;

/**
 * How fresh the figures are.
 *
 * @param appliedAt when the last event was counted
 * @param lagSeconds from the moment that event was recorded by its producer to that one
 */
public record Freshness(Instant appliedAt, long lagSeconds) {}
