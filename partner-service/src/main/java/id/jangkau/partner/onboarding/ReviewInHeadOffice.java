package id.jangkau.partner.onboarding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.AgencyChanges;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Review;
import id.jangkau.partner.agency.store.Agencies;

/** The head office's word on an application; never by who gave the branch office's. */
@Singleton
public class ReviewInHeadOffice {
    private final Agencies agencies;
    private final AgencyChanges changes;

    ReviewInHeadOffice(Agencies agencies, AgencyChanges changes) {
        this.agencies = agencies;
        this.changes = changes;
    }

    /**
     * Takes it.
     *
     * @throws ProblemException 404, 409 {@code ILLEGAL_TRANSITION} or {@code FOUR_EYES}, 422 {@code REASON_REQUIRED}
     */
    @Transactional
    public Agency review(PartnerId id, Review review) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var change = Refusals.changedOrThrow(agency.reviewInHeadOffice(review));
        changes.update(change, review.reviewer(), review.note());
        return change.agency();
    }
}
