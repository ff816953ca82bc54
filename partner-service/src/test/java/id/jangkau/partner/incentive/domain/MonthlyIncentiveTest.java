package id.jangkau.partner.incentive.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MonthlyIncentiveTest {
    @Test
    void addsUpPaymentsRefundsAndAdjustments() {
        var month = new MonthlyIncentive(
                YearMonth.of(2025, 3),
                false,
                List.of(
                        new RateSum(Line.PAYMENT, new BigDecimal("2.5"), 3, 110_400, 2_760),
                        new RateSum(Line.PAYMENT, null, 1, 36_800, 0),
                        new RateSum(Line.REFUND, new BigDecimal("2.5"), 1, -36_800, -920),
                        new RateSum(Line.ADJUSTMENT, new BigDecimal("1"), 1, 0, 368)));

        assertThat(month.entries()).isEqualTo(6);
        assertThat(month.amount()).isEqualTo(110_400);
        assertThat(month.incentive()).isEqualTo(2_208);
    }
}
