package id.jangkau.registration.contribution.rest;

import java.time.YearMonth;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.DiscountEnd;

/**
 * The end of a discount. Both are required.
 *
 * @param fromMonth first month in which it holds no longer; after the current one
 */
record EndRequest(@Nullable YearMonth fromMonth, @Nullable String legalBasis) {
    /**
     * The end, once everything is there.
     *
     * @throws ProblemException 400 that names every field at fault
     */
    DiscountEnd toEnd(String discount) {
        new RequestCheck()
                .month("fromMonth", fromMonth)
                .text("legalBasis", legalBasis)
                .end();
        return new DiscountEnd(discount, Objects.requireNonNull(fromMonth), Objects.requireNonNull(legalBasis), null);
    }
}
