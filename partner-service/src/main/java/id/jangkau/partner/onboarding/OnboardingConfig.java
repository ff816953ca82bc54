package id.jangkau.partner.onboarding;

import java.math.BigDecimal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of agreements. */
@ConfigMapping(prefix = "jangkau.agreement")
interface OnboardingConfig {
    /** The highest incentive, in percent of the contributions paid under the agency's kode iuran. */
    @WithDefault("2.5")
    BigDecimal highestIncentiveRatePercent();
}
