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
 * @param partners by id of the agency that has the enrollments now, or was paid; empty when that is not told
 */
public record Totals(Map<String, Long> enrollments, long contributions, long rupiah, Map<String, OfPartner> partners) {
    private static final OfPartner NOTHING = new OfPartner(0, 0);

    public Totals {
        enrollments = Map.copyOf(enrollments);
        partners = Map.copyOf(partners);
    }

    /** What one agency has, and the rupiah that were paid to it. */
    public record OfPartner(long enrollments, long rupiah) {}

    /** Where these differ from registration-service's: statuses, money, and agencies if it tells of them. */
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
        if (!registration.partners.isEmpty()) {
            addPartners(differences, registration.partners);
        }
        return differences;
    }

    private void addPartners(List<TotalDifference> differences, Map<String, OfPartner> there) {
        var ids = new TreeSet<>(partners.keySet());
        ids.addAll(there.keySet());
        for (String id : ids) {
            OfPartner ours = partners.getOrDefault(id, NOTHING);
            OfPartner theirs = there.getOrDefault(id, NOTHING);
            add(differences, "partners." + id + ".enrollments", ours.enrollments, theirs.enrollments);
            add(differences, "partners." + id + ".rupiah", ours.rupiah, theirs.rupiah);
        }
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
