package id.jangkau.registration.payment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Kode iuran: what an agency pays contributions under.
 *
 * @param amount whole rupiah, the sum over the items
 * @param payment nothing while it is open
 */
public record Billing(
        UUID id,
        String code,
        UUID partnerId,
        long amount,
        Instant openedAt,
        Optional<Payment> payment,
        List<Item> items) {
    public Billing {
        items = List.copyOf(items);
    }

    /** What is paid for one enrollment: so many months, for so many rupiah. */
    public record Item(UUID enrollmentId, long amount, int months) {}

    public Item itemOf(UUID enrollmentId) {
        return items.stream()
                .filter(item -> item.enrollmentId().equals(enrollmentId))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a payment settles it. */
    public Settlement settle(Payment offered, Instant now) {
        if (payment.isPresent()) {
            return payment.get().sameAs(offered) ? Settlement.SETTLED_BEFORE : Settlement.ALREADY_PAID;
        }
        if (offered.amount() != amount) {
            return Settlement.AMOUNT_MISMATCH;
        }
        if (offered.paidAt().isAfter(now.plus(Payment.CLOCK_TOLERANCE))) {
            return Settlement.PAID_IN_FUTURE;
        }
        return Settlement.SETTLED;
    }

    public Billing paidWith(Payment settled) {
        return new Billing(id, code, partnerId, amount, openedAt, Optional.of(settled), items);
    }
}
