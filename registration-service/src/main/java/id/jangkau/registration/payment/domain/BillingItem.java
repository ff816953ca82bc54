package id.jangkau.registration.payment.domain;

import java.util.Comparator;
import java.util.UUID;

/**
 * What a billing asks for one enrollment: so many months, for so many rupiah.
 *
 * @param amount whole rupiah
 */
public record BillingItem(UUID enrollmentId, long amount, int months) {
    /** As PostgreSQL orders ids; Java takes their halves for signed numbers. */
    public static final Comparator<BillingItem> BY_ENROLLMENT =
            Comparator.comparing(item -> item.enrollmentId().toString());
}
