package id.jangkau.registration.enrollment.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.PageRequest;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;

/** @param nextCursor asks for the page after this one; absent on the last */
record EnrollmentPage(
        List<EnrollmentResponse> items, @Nullable String nextCursor) {
    /** Of one more than wanted: that one tells whether there is another page. */
    static EnrollmentPage of(List<EnrollmentFile> oneMore, int limit) {
        List<EnrollmentFile> wanted = oneMore.subList(0, Math.min(limit, oneMore.size()));
        return new EnrollmentPage(
                wanted.stream().map(EnrollmentResponse::current).toList(),
                oneMore.size() > limit
                        ? PageRequest.cursorAfter(wanted.getLast().enrollment().id())
                        : null);
    }
}
