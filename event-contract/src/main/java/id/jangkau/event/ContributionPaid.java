package id.jangkau.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Money received for one enrollment. Happens once and never changes; where it is given back, that is a
 * {@link ContributionRefunded} of its own.
 *
 * @param contributionId its own id; the same id twice is the same money
 * @param participantId the worker when it was paid; missing from the oldest events
 * @param billingCode kode iuran it was paid under: that of the agency in {@code categories}, or the worker's own
 * @param channel how it was paid: {@code AGENCY} under the agency's kode iuran, as when it is missing, or {@code SELF} by the
 *     worker alone; new ones may come
 * @param paidOn the day (WITA) the money was received
 * @param amount whole rupiah, the sum over the months
 * @param categories those of the enrollment when it was paid
 */
public record ContributionPaid(
        UUID contributionId,
        UUID enrollmentId,
        @Nullable UUID participantId,
        String billingCode,
        @Nullable String channel,
        LocalDate paidOn,
        long amount,
        List<Month> months,
        EnrollmentCategories categories) {

    /** The channel of what was paid under an agency's kode iuran. */
    public static final String AGENCY = "AGENCY";

    /** The channel of what workers paid without their agency. */
    public static final String SELF = "SELF";

    public ContributionPaid {
        Objects.requireNonNull(contributionId, "contributionId");
        Objects.requireNonNull(enrollmentId, "enrollmentId");
        Objects.requireNonNull(billingCode, "billingCode");
        Objects.requireNonNull(paidOn, "paidOn");
        Objects.requireNonNull(categories, "categories");
        months = List.copyOf(months);
        if (amount != months.stream().mapToLong(Month::total).sum()) {
            throw new IllegalArgumentException("the amount is not the sum of its months");
        }
    }

    /** Whether it was paid under the agency's kode iuran. */
    public boolean paidUnderAgency() {
        return channel == null || channel.equals(AGENCY);
    }

    /** One contribution month in whole rupiah per programme. */
    public record Month(YearMonth month, long jkk, long jkm, long jht) {
        public Month {
            Objects.requireNonNull(month, "month");
            if (jkk < 0 || jkm < 0 || jht < 0) {
                throw new IllegalArgumentException("a contribution is never negative");
            }
        }

        long total() {
            return jkk + jkm + jht;
        }
    }
}
