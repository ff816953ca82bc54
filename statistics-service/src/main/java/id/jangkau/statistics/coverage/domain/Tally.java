package id.jangkau.statistics.coverage.domain;

/**
 * Counters of a region or group, added up to a day.
 *
 * @param registered enrollments registered
 * @param active activated and resumed, less lapsed and ended
 * @param lapsed lapsed and not resumed since
 * @param contributions rupiah
 */
public record Tally(long registered, long active, long lapsed, long contributions) {}
