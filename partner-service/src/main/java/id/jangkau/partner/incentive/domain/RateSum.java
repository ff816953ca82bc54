package id.jangkau.partner.incentive.domain;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Lines of one kind and rate in a month.
 *
 * @param ratePercent none where no agreement was in force
 * @param amount whole rupiah
 * @param incentive whole rupiah, each line rounded half-up by itself
 */
public record RateSum(Line line, @Nullable BigDecimal ratePercent, long entries, long amount, long incentive) {}
