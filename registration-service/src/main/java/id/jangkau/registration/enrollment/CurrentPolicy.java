package id.jangkau.registration.enrollment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import id.jangkau.registration.contribution.domain.PricePolicy;
import id.jangkau.registration.enrollment.domain.EnrollmentPolicy;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.domain.Terms;
import id.jangkau.registration.region.domain.Regions;

/** The rules, with the figures configured here. */
@Singleton
class CurrentPolicy {
    @Produces
    @Singleton
    Terms terms(EnrollmentConfig config, PricePolicy prices) {
        return new Terms(
                config.leastAge(),
                config.ageLimit(),
                prices.leastIncome(),
                prices.payableMonths(),
                config.oldestEventDays());
    }

    @Produces
    @Singleton
    EnrollmentPolicy policy(Terms terms, Regions regions) {
        return new EnrollmentPolicy(terms, regions);
    }

    @Produces
    @Singleton
    MembershipTerms membershipTerms(EnrollmentConfig config) {
        return new MembershipTerms(config.graceMonths(), config.fullDeathBenefitMonths());
    }
}
