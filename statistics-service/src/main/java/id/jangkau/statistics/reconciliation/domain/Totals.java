package id.jangkau.statistics.reconciliation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What there is in all, here or at registration-service.
 *
 * @param enrollments by status
 * @param contributions payments received
 * @param rupiah their sum
 */
public record Totals(Map<String, Long> enrollments, long contributions, long rupiah) {
    public Totals {
        enrollments = Map.copyOf(enrollments);
    }

    /** Where these differ from registration-service's, statuses first. */
    public List<TotalDifference> differencesFrom(Totals registration) {
        List<TotalDifference> differences = new ArrayList<>();
        var statuses = new TreeSet<>(enrollments.keySet());
        statuses.addAll(registration.enrollments.keySet());
        for (String status : statuses) {
            add(
                    differences,
                    "enrollments." + status,
                    enrollments.getOrDefault(status, 0L),
                    registration.enrollments.getOrDefault(status, 0L));
        }
        add(differences, "contributions.count", contributions, registration.contributions);
        add(differences, "contributions.rupiah", rupiah, registration.rupiah);
        return differences;
    }

    private static void add(List<TotalDifference> differences, String total, long here, long registration) {
        if (here != registration) {
            differences.add(new TotalDifference(total, here, registration));
        }
    }

    /**
     * A total that is not the same.
     *
     * @param total e.g. {@code enrollments.ACTIVE}
     */
    public record TotalDifference(String total, long here, long registration) {}
}
