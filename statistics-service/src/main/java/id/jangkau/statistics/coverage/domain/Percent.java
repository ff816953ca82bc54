package id.jangkau.statistics.coverage.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** Percentages, rounded half-up to two places. */
public final class Percent {
    private Percent() {}

    /** {@code 100 × part ÷ whole}; nothing of nothing has no percentage. */
    public static @Nullable BigDecimal of(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
