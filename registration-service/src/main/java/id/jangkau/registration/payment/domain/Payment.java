package id.jangkau.registration.payment.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Money that a bank says it received.
 *
 * @param reference the bank's own
 * @param amount whole rupiah
 */
public record Payment(String reference, long amount, Instant paidAt) {
    /** Clocks differ; a payment may seem to lie this far ahead. */
    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    /** Said again: the bank's reference and the amount identify a payment. */
    boolean sameAs(Payment other) {
        return reference.equals(other.reference) && amount == other.amount;
    }
}
