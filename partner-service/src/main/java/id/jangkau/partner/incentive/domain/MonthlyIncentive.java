package id.jangkau.partner.incentive.domain;

import java.time.YearMonth;
import java.util.List;

/**
 * What a month brings an agency.
 *
 * @param settled whether its claim can no longer change
 */
public record MonthlyIncentive(YearMonth month, boolean settled, List<RateSum> sums) {
    public MonthlyIncentive {
        sums = List.copyOf(sums);
    }

    public long entries() {
        return sums.stream().mapToLong(RateSum::entries).sum();
    }

    /** Whole rupiah, less what was given back. */
    public long amount() {
        return sums.stream().mapToLong(RateSum::amount).sum();
    }

    /** Whole rupiah. */
    public long incentive() {
        return sums.stream().mapToLong(RateSum::incentive).sum();
    }
}
