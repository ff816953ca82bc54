package id.jangkau.registration.review.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.PageRequest;
import id.jangkau.registration.review.domain.Review;
import id.jangkau.registration.review.rest.ReviewResponse.ReviewSummary;

/** @param nextCursor asks for the page after this one; absent on the last */
record ReviewPage(List<ReviewSummary> items, @Nullable String nextCursor) {
    /** Of one more than wanted: that one tells whether there is another page. */
    static ReviewPage of(List<Review> oneMore, int limit) {
        List<Review> wanted = oneMore.subList(0, Math.min(limit, oneMore.size()));
        return new ReviewPage(
                wanted.stream().map(ReviewSummary::of).toList(),
                oneMore.size() > limit
                        ? PageRequest.cursorAfter(wanted.getLast().id())
                        : null);
    }
}
