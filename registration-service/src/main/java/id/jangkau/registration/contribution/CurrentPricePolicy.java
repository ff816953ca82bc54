package id.jangkau.registration.contribution;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import id.jangkau.registration.contribution.domain.PricePolicy;

/** What may be paid for, with the figures configured here. */
@Singleton
class CurrentPricePolicy {
    @Produces
    @Singleton
    PricePolicy policy(TariffConfig config) {
        return new PricePolicy(config.leastIncome(), config.payableMonths());
    }
}
