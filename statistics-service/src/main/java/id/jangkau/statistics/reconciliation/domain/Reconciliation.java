package id.jangkau.statistics.reconciliation.domain;

import java.util.List;

import id.jangkau.statistics.reconciliation.domain.Totals.TotalDifference;

/**
 * Counters against their rows, as of one moment, and rows against registration-service.
 *
 * @param drift counters that differ
 * @param differences the first of them
 */
public record Reconciliation(long drift, List<Difference> differences, Registration registration) {
    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /**
     * Rows against registration-service's own totals. While events are on their way a difference is none yet.
     *
     * @param differences empty unless compared
     */
    public record Registration(State state, List<TotalDifference> differences) {
        public Registration {
            differences = List.copyOf(differences);
        }

        public static Registration not(State why) {
            return new Registration(why, List.of());
        }
    }

    /** UNAVAILABLE: registration-service did not answer. NOT_CONFIGURED: nobody said where it is. */
    public enum State {
        COMPARED,
        UNAVAILABLE,
        NOT_CONFIGURED
    }
}
