package id.jangkau.statistics.reconciliation.domain;

/**
 * What a counter holds.
 *
 * @param contributions rupiah
 */
public record Figures(long registered, long activated, long lapsed, long resumed, long ended, long contributions) {}
