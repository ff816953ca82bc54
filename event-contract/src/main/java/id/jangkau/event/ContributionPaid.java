package id.jangkau.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Money received for one enrollment. Happens once and never changes.
 *
 * @param contributionId its own id; the same id twice is the same money
 * @param billingCode kode iuran it was paid under; that of the agency in {@code categories}
 * @param paidOn the day (WITA) the money was received
 * @param amount whole rupiah, the sum over the months
 * @param categories those of the enrollment when it was paid
 */
public record ContributionPaid(
        UUID contributionId,
        UUID enrollmentId,
        String billingCode,
        LocalDate paidOn,
        long amount,
        List<Month> months,
        EnrollmentCategories categories) {

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
