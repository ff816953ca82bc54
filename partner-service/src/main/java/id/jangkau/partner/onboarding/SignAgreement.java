package id.jangkau.partner.onboarding;

import java.time.Clock;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.AgreementTerms;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;

/** Records an agreement signed by both; one that is in force today activates the agency. */
@Singleton
public class SignAgreement {
    private final OnboardingConfig config;
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Ids ids;
    private final Clock clock;

    SignAgreement(OnboardingConfig config, Agencies agencies, AgencyChanges changes, Ids ids, Clock clock) {
        this.config = config;
        this.agencies = agencies;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Records it.
     *
     * @throws ProblemException 404, 409 {@code ILLEGAL_TRANSITION}, {@code AGREEMENT_OVERLAPS} or
     *     {@code AGREEMENT_NUMBER_TAKEN}, 422 naming every fault
     */
    @Transactional
    public Agency sign(PartnerId id, AgreementTerms terms, String by) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var change = Refusals.changedOrThrow(
                agency.sign(ids.next(), terms, config.highestIncentiveRatePercent(), Wita.today(clock)));
        if (!agencies.reserveAgreementNumber(terms.number())) {
            throw ProblemException.conflict("AGREEMENT_NUMBER_TAKEN");
        }
        changes.update(change, by, null);
        return change.agency();
    }
}
