package id.jangkau.registration.totals.domain;

import java.util.Map;

/**
 * What there is in all.
 *
 * @param enrollments by status; a status without any is left out
 * @param contributions payments received and not given back, one an enrollment and billing
 * @param rupiah their sum
 */
public record Totals(Map<String, Long> enrollments, long contributions, long rupiah) {
    public Totals {
        enrollments = Map.copyOf(enrollments);
    }
}
