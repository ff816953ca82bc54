package id.jangkau.registration.contribution.rest;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.PriceForm;

/**
 * What contributions are asked the price of.
 *
 * @param monthlyIncome whole rupiah
 * @param programmes JKK and JKM at least
 * @param months 1, 2, 3, 6 or 12; 1 when absent
 * @param fromMonth first month, e.g. {@code 2026-11}; that of quotedAt when absent
 * @param quotedAt with offset; now when absent. By what was known then it is priced
 */
record QuoteRequest(
        @Nullable Long monthlyIncome,
        @Nullable String occupation,
        @Nullable List<@Nullable String> programmes,
        @Nullable Integer months,
        @Nullable YearMonth fromMonth,
        @Nullable OffsetDateTime quotedAt) {

    /**
     * The form, once everything required is there.
     *
     * @throws ProblemException 400 that names every field at fault
     */
    PriceForm toForm() {
        RequestCheck check = new RequestCheck()
                .required("monthlyIncome", monthlyIncome)
                .text("occupation", occupation)
                .filled("programmes", programmes);
        if (fromMonth != null) {
            check.month("fromMonth", fromMonth);
        }
        if (quotedAt != null) {
            check.year("quotedAt", quotedAt.getYear());
        }
        check.end();
        return new PriceForm(
                Objects.requireNonNull(monthlyIncome),
                Objects.requireNonNull(occupation),
                Objects.requireNonNull(programmes).stream()
                        .map(Objects::requireNonNull)
                        .toList(),
                months == null ? 1 : months);
    }
}
