package id.jangkau.partner.incentive.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.incentive.domain.MonthlyIncentive;
import id.jangkau.partner.incentive.domain.RateSum;

/** An agency's incentives, month by month, in whole rupiah. */
record IncentivesResponse(UUID partnerId, String from, String to, List<Month> months, Sum total) {
    /**
     * A month.
     *
     * @param state {@code OPEN} while it may change, then {@code SETTLED}
     * @param amount contributions paid in it less those given back
     */
    record Month(String month, String state, long entries, long amount, long incentive, List<Rate> rates) {
        static Month of(MonthlyIncentive month) {
            return new Month(
                    month.month().toString(),
                    month.settled() ? "SETTLED" : "OPEN",
                    month.entries(),
                    month.amount(),
                    month.incentive(),
                    month.sums().stream().map(Rate::of).toList());
        }
    }

    /**
     * Lines of one kind and rate.
     *
     * @param line {@code PAYMENT}, {@code REFUND} or {@code ADJUSTMENT}
     * @param ratePercent missing where no agreement was in force on the day of the payment
     * @param reason {@code NO_AGREEMENT} where there is no rate
     */
    record Rate(
            String line,
            @Nullable BigDecimal ratePercent,
            @Nullable String reason,
            long entries,
            long amount,
            long incentive) {
        static Rate of(RateSum sum) {
            return new Rate(
                    sum.line().name(),
                    sum.ratePercent(),
                    ClaimCsv.reason(sum.ratePercent()),
                    sum.entries(),
                    sum.amount(),
                    sum.incentive());
        }
    }

    record Sum(long entries, long amount, long incentive) {}

    static IncentivesResponse of(UUID partner, RequestedMonths asked, List<MonthlyIncentive> months) {
        return new IncentivesResponse(
                partner,
                asked.from().toString(),
                asked.to().toString(),
                months.stream().map(Month::of).toList(),
                new Sum(
                        sum(months, MonthlyIncentive::entries),
                        sum(months, MonthlyIncentive::amount),
                        sum(months, MonthlyIncentive::incentive)));
    }

    private static long sum(List<MonthlyIncentive> months, ToLongFunction<MonthlyIncentive> of) {
        return months.stream().mapToLong(of).sum();
    }
}
