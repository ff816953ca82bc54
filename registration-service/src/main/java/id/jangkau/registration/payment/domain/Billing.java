package id.jangkau.registration.payment.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Kode iuran: what an agency pays contributions under, for one worker or for a million.
 *
 * @param amount whole rupiah, the sum over the items
 * @param payment once it is paid
 */
public record Billing(
        UUID id, String code, UUID partnerId, BillingStatus status, long amount, Optional<Payment> payment) {
    public Billing {
        if (payment.isPresent() != (status == BillingStatus.PAID)) {
            throw new IllegalArgumentException("what is paid has a payment: " + code + " is " + status);
        }
    }

    /** Whether a payment settles it. */
    public Settlement settle(Payment offered, Instant now) {
        return switch (status) {
            case GATHERING -> Settlement.NOT_READY;
            case VOID -> Settlement.VOID;
            case PAID ->
                payment.filter(offered::sameAs).isPresent() ? Settlement.SETTLED_BEFORE : Settlement.ALREADY_PAID;
            case OPEN -> settleOpen(offered, now);
        };
    }

    public Billing paidWith(Payment settled) {
        return new Billing(id, code, partnerId, BillingStatus.PAID, amount, Optional.of(settled));
    }

    private Settlement settleOpen(Payment offered, Instant now) {
        if (offered.amount() != amount) {
            return Settlement.AMOUNT_MISMATCH;
        }
        return offered.paidAt().isAfter(now.plus(Payment.CLOCK_TOLERANCE))
                ? Settlement.PAID_IN_FUTURE
                : Settlement.SETTLED;
    }
}
