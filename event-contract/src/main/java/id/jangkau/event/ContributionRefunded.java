package id.jangkau.event;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A whole contribution was given back. Happens once and never changes. It says all of the contribution that counting needs,
 * so that whoever hears of it first, or of it alone, is right as well.
 *
 * @param refundId its own id; a contribution has one refund at most
 * @param contributionId what was given back
 * @param participantId the worker when it was paid, where that is known
 * @param billingCode as in the {@link ContributionPaid}
 * @param channel as in the {@link ContributionPaid}
 * @param paidOn the day (WITA) the money had been received
 * @param refundedOn the day (WITA) on which it no longer counts
 * @param amount whole rupiah given back, all that had been paid; never negative
 * @param categories those under which the contribution was counted
 */
public record ContributionRefunded(
        UUID refundId,
        UUID contributionId,
        UUID enrollmentId,
        @Nullable UUID participantId,
        String billingCode,
        @Nullable String channel,
        LocalDate paidOn,
        LocalDate refundedOn,
        long amount,
        EnrollmentCategories categories) {

    public ContributionRefunded {
        Objects.requireNonNull(refundId, "refundId");
        Objects.requireNonNull(contributionId, "contributionId");
        Objects.requireNonNull(enrollmentId, "enrollmentId");
        Objects.requireNonNull(billingCode, "billingCode");
        Objects.requireNonNull(paidOn, "paidOn");
        Objects.requireNonNull(refundedOn, "refundedOn");
        Objects.requireNonNull(categories, "categories");
        if (amount < 0) {
            throw new IllegalArgumentException("a refund is never negative");
        }
        if (refundedOn.isBefore(paidOn)) {
            throw new IllegalArgumentException("refunded before it was paid");
        }
    }

    /** Whether it had been paid under the agency's kode iuran. */
    public boolean paidUnderAgency() {
        return channel == null || channel.equals(ContributionPaid.AGENCY);
    }
}
