package id.jangkau.registration.contribution.rest;

import java.time.YearMonth;
import java.util.List;

import id.jangkau.registration.contribution.domain.Discount;
import id.jangkau.registration.contribution.domain.Known;
import id.jangkau.registration.contribution.domain.Occupation;

/**
 * A discount on JKK and JKM as it was granted.
 *
 * @param lastMonth included, unless it was ended earlier
 */
record DiscountResponse(
        String id,
        List<Occupation> occupations,
        YearMonth firstMonth,
        YearMonth lastMonth,
        int percent,
        String legalBasis,
        Written written) {
    static DiscountResponse of(Known<Discount> discount) {
        Discount row = discount.row();
        return new DiscountResponse(
                row.id(),
                row.occupations().stream().sorted().toList(),
                row.firstMonth(),
                row.lastMonth(),
                row.percent(),
                row.legalBasis(),
                Written.of(discount));
    }
}
