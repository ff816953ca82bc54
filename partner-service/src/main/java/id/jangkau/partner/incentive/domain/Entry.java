package id.jangkau.partner.incentive.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Money that counts for an agency's incentive.
 *
 * @param participantId missing from the oldest contributions
 * @param billingCode kode iuran that it was paid under
 * @param paidOn day (WITA) whose agreement says the rate, also of what is given back
 * @param bookedOn day (WITA) on which it was paid or given back: the month that it belongs to
 * @param amount whole rupiah; negative where it was given back
 */
public record Entry(
        UUID contributionId,
        Kind kind,
        UUID partnerId,
        UUID enrollmentId,
        @Nullable UUID participantId,
        String billingCode,
        LocalDate paidOn,
        LocalDate bookedOn,
        long amount) {
    /** A contribution is paid once, and given back once at most. */
    public enum Kind {
        PAYMENT,
        REFUND
    }

    public Entry {
        boolean fits = switch (kind) {
            case PAYMENT -> amount >= 0 && bookedOn.equals(paidOn);
            case REFUND -> amount <= 0 && !bookedOn.isBefore(paidOn);
        };
        if (!fits) {
            throw new IllegalArgumentException("no " + kind + " of " + amount + " on " + bookedOn);
        }
    }
}
