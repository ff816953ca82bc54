package id.jangkau.statistics.coverage.domain;

import java.time.Instant;

/**
 * An enrollment among the newest: nothing in it says whose.
 *
 * @param at when it was counted last
 */
public record Enrolled(Instant at, Kind kind, String occupation, String regency) {
    /** How far it has come. */
    public enum Kind {
        REGISTERED,
        ACTIVATED
    }
}
