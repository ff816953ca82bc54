package id.jangkau.statistics.reconciliation.domain;

import java.util.List;

/**
 * Counters against their rows, as of one moment.
 *
 * @param drift counters that differ
 * @param differences the first of them
 */
public record Reconciliation(long drift, List<Difference> differences) {
    public Reconciliation {
        differences = List.copyOf(differences);
    }
}
