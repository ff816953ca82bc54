package id.jangkau.registration.review.rest;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.PageRequest;
import id.jangkau.foundation.page.QueryParameters;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.review.DecideReview;
import id.jangkau.registration.review.ReadReviews;
import id.jangkau.registration.review.domain.ReviewStatus;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where officers decide who is who. */
@Path("/v1/reviews")
@Tag(name = "Reviews")
@RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewResource {
    private final ReadReviews readReviews;
    private final DecideReview decideReview;
    private final Caller caller;

    ReviewResource(ReadReviews readReviews, DecideReview decideReview, Caller caller) {
        this.readReviews = readReviews;
        this.decideReview = decideReview;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List reviews",
            description =
                    "In the order of opening; officers of a branch office see those of who works in its regencies. status is"
                            + " OPEN or DECIDED, both unless told. limit is 1 to 500 (100 unless"
                            + " told); cursor is nextCursor of the page before. 400 INVALID_REQUEST with STATUS_UNKNOWN,"
                            + " CURSOR_UNKNOWN or OUT_OF_RANGE.")
    public ReviewPage list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        QueryParameters parameters = new QueryParameters();
        ReviewStatus asked = parameters.constant(ReviewStatus.class, "status", status, "STATUS_UNKNOWN");
        PageRequest page = parameters.page(cursor, limit);
        parameters.check();
        return ReviewPage.of(readReviews.page(asked, page.after(), page.limit() + 1), page.limit());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a review with both identities side by side",
            description = "That it was read is noted. 404 NOT_FOUND.")
    public ReviewResponse one(@PathParam("id") UUID id) {
        return readReviews.one(reader(), id).map(ReviewResponse::of).orElseThrow(ProblemException::notFound);
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide who somebody is",
            description =
                    "KEEP_RECORD: the same person, and the record is right. REPLACE_RECORD: the same person, and what was"
                            + " declared is right. Either way all enrollments become the one person's; an occupation twice, or"
                            + " a third one, is cancelled or ended. ANOTHER_PERSON: the NIK is not theirs, and their"
                            + " enrollments are cancelled or ended. 200, and again for the same decision; 409 REVIEW_DECIDED"
                            + " when it was decided otherwise; 422 DECISION_NOT_POSSIBLE for ANOTHER_PERSON where a correction contradicts"
                            + " one person's record; 404 NOT_FOUND; 400 INVALID_REQUEST.")
    public ReviewResponse decide(@PathParam("id") UUID id, @Nullable DecisionRequest request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        return ReviewResponse.of(decideReview.decide(reader(), id, request.checked(), request.note()));
    }

    private Reader reader() {
        return new Reader(caller.subject(), null);
    }
}
