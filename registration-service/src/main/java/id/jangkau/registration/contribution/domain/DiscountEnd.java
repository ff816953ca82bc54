package id.jangkau.registration.contribution.domain;

import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import static id.jangkau.registration.contribution.domain.PriceRefusalCode.EFFECT_TOO_EARLY;

/**
 * A discount ends earlier than it was to.
 *
 * @param fromMonth first month in which it holds no longer
 * @param replacedBy the discount that takes its place, if any
 */
public record DiscountEnd(
        String discount,
        YearMonth fromMonth,
        String legalBasis,
        @Nullable String replacedBy) {
    /**
     * The reason against, if there is one.
     *
     * @param current month that has begun when the end will be known
     */
    public Optional<PriceRefusal> refusal(YearMonth current) {
        return PriceRefusal.unless(fromMonth.isAfter(current), "fromMonth", EFFECT_TOO_EARLY, current.toString());
    }
}
