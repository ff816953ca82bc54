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
import id.jangkau.partner.checklist.ReadChecklist;

/** The branch office's word on an application; it can approve only what is complete. */
@Singleton
public class ReviewInBranch {
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final ReadChecklist checklist;

    ReviewInBranch(Agencies agencies, AgencyChanges changes, ReadChecklist checklist) {
        this.agencies = agencies;
        this.changes = changes;
        this.checklist = checklist;
    }

    /**
     * Takes it.
     *
     * @throws ProblemException 404, 409 {@code ILLEGAL_TRANSITION}, 422 {@code REASON_REQUIRED} or
     *     {@code CHECKLIST_INCOMPLETE}
     */
    @Transactional
    public Agency review(PartnerId id, Review review) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var change = Refusals.changedOrThrow(agency.reviewInBranch(review));
        if (review.verdict() == Review.Verdict.APPROVE) {
            checklist.requireComplete(id);
        }
        changes.update(change, review.reviewer(), review.note());
        return change.agency();
    }
}
