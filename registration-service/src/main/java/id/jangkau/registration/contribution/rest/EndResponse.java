package id.jangkau.registration.contribution.rest;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.DiscountEnd;
import id.jangkau.registration.contribution.domain.Known;

/**
 * The end of a discount.
 *
 * @param fromMonth first month in which it holds no longer
 * @param replacedBy the discount that took its place, if any
 */
record EndResponse(
        String discount,
        YearMonth fromMonth,
        String legalBasis,
        @Nullable String replacedBy,
        Written written) {
    static EndResponse of(Known<DiscountEnd> end) {
        DiscountEnd row = end.row();
        return new EndResponse(row.discount(), row.fromMonth(), row.legalBasis(), row.replacedBy(), Written.of(end));
    }
}
