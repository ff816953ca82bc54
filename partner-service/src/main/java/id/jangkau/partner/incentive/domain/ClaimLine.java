package id.jangkau.partner.incentive.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of a claim.
 *
 * @param participantId missing from the oldest contributions
 * @param paidOn day (WITA) whose agreement says the rate
 * @param bookedOn day (WITA) on which it was paid or given back
 * @param amount whole rupiah; negative for a refund, none for an adjustment
 * @param ratePercent none where no agreement was in force on {@code paidOn}, as far as one is recorded
 * @param incentive whole rupiah
 */
public record ClaimLine(
        Line line,
        UUID contributionId,
        UUID enrollmentId,
        @Nullable UUID participantId,
        String billingCode,
        LocalDate paidOn,
        LocalDate bookedOn,
        long amount,
        @Nullable BigDecimal ratePercent,
        long incentive) {}
