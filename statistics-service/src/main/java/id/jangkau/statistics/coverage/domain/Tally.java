package id.jangkau.statistics.coverage.domain;

import java.util.List;

/**
 * Counters of a region or group, added up to a day.
 *
 * @param registered enrollments registered
 * @param active activated and resumed, less lapsed and ended
 * @param lapsed lapsed and not resumed since
 * @param contributions rupiah
 */
public record Tally(long registered, long active, long lapsed, long contributions) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                registered + other.registered,
                active + other.active,
                lapsed + other.lapsed,
                contributions + other.contributions);
    }

    /** The people in it, by whom a row is shown or hidden. */
    public Cell people() {
        return new Cell(List.of(registered, active));
    }

    /** Those lapsed, who are shown or hidden apart: they are few in many rows that are large. */
    public Cell lapsedPeople() {
        return Cell.of(lapsed);
    }
}
