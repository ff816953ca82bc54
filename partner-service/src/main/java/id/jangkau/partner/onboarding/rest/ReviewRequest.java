package id.jangkau.partner.onboarding.rest;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.Review;
import id.jangkau.partner.agency.rest.RequiredFields;

/** @param note why; a rejection needs one */
record ReviewRequest(
        Review.@Nullable Verdict decision, @Nullable String note) {
    Review by(String reviewer) {
        if (decision == null) {
            throw new RequiredFields().with("decision", decision).problem();
        }
        return new Review(reviewer, decision, note);
    }
}
