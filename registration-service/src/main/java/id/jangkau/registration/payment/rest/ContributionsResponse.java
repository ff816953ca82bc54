package id.jangkau.registration.payment.rest;

import java.util.List;

import id.jangkau.registration.payment.domain.BookedContribution;

/** All contributions of an enrollment, in the order in which they came. */
record ContributionsResponse(List<ContributionResponse> items) {
    static ContributionsResponse of(List<BookedContribution> booked) {
        return new ContributionsResponse(
                booked.stream().map(ContributionResponse::of).toList());
    }
}
