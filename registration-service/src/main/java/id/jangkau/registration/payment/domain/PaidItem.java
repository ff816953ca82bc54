package id.jangkau.registration.payment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money received for one enrollment under a paid billing.
 *
 * @param paidTo the bank whose kode iuran it was
 * @param paidOn day in Bali on which it was received: protection starts then, whenever it is applied
 * @param bookedAt when we were told; the prices known then hold
 * @param bookedBy subject of the caller who told
 */
public record PaidItem(
        UUID billingId,
        String billingCode,
        UUID paidTo,
        BillingItem item,
        LocalDate paidOn,
        Instant bookedAt,
        String bookedBy) {}
