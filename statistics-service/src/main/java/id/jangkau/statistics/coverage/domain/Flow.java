package id.jangkau.statistics.coverage.domain;

import java.util.List;

/**
 * What happened in some days.
 *
 * @param contributions rupiah
 */
public record Flow(long registered, long activated, long lapsed, long resumed, long ended, long contributions) {
    public static final Flow NOTHING = new Flow(0, 0, 0, 0, 0, 0);

    /** What it adds to the active ones. */
    public long net() {
        return activated + resumed - lapsed - ended;
    }

    Flow plus(Flow other) {
        return new Flow(
                registered + other.registered,
                activated + other.activated,
                lapsed + other.lapsed,
                resumed + other.resumed,
                ended + other.ended,
                contributions + other.contributions);
    }

    boolean isSmall() {
        return new Cell(List.of(registered, activated, lapsed, resumed, ended)).isSmall();
    }
}
