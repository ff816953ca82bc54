package id.jangkau.registration.totals.domain;

import java.util.Map;
import java.util.UUID;

/**
 * What there is in all.
 *
 * @param enrollments by status; a status without any is left out
 * @param contributions payments received and not given back, one an enrollment and billing
 * @param rupiah their sum
 * @param partners by the bank that has the enrollments now, or whose kode iuran was paid; those without any are left out
 */
public record Totals(Map<String, Long> enrollments, long contributions, long rupiah, Map<UUID, OfPartner> partners) {
    public Totals {
        enrollments = Map.copyOf(enrollments);
        partners = Map.copyOf(partners);
    }

    /** What one bank has, whatever its status, and the rupiah that were paid under its kode iuran. */
    public record OfPartner(long enrollments, long rupiah) {}
}
