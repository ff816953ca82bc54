package id.jangkau.registration.review.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.DeclaredEnrollment;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.review.domain.Review;
import id.jangkau.registration.review.domain.ReviewFile;

/**
 * A review with both identities side by side; NIKs are masked.
 *
 * @param record who is on record under the NIK
 * @param declared who a bank says it is
 */
record ReviewResponse(ReviewSummary review, Side record, Side declared) {

    /** A person, and their enrollments at whichever bank. */
    record Side(UUID participantId, String nik, String fullName, LocalDate birthDate, List<Enrollment> enrollments) {}

    /**
     * One enrollment.
     *
     * @param fullName what its own bank calls the worker now
     */
    record Enrollment(
            UUID id,
            UUID partnerId,
            String status,
            String occupation,
            LocalDate registeredOn,
            String fullName,
            LocalDate birthDate) {
        static Enrollment of(DeclaredEnrollment one) {
            return new Enrollment(
                    one.enrollment().id(),
                    one.enrollment().partnerId(),
                    one.enrollment().status().name(),
                    one.enrollment().work().occupation().name(),
                    one.enrollment().registeredOn(),
                    one.declared().fullName(),
                    one.declared().birthDate());
        }
    }

    /** What is listed of a review; nothing in it says who anybody is. */
    record ReviewSummary(
            UUID id,
            String status,
            UUID enrollmentId,
            UUID partnerId,
            boolean ofCorrection,
            OffsetDateTime openedAt,
            @Nullable String decision,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String decidedBy,
            @Nullable String note) {
        static ReviewSummary of(Review review) {
            Review.@Nullable Decided decided = review.decided().orElse(null);
            return new ReviewSummary(
                    review.id(),
                    decided == null ? "OPEN" : "DECIDED",
                    review.enrollmentId(),
                    review.partnerId(),
                    review.isOfCorrection(),
                    OffsetDateTime.ofInstant(review.openedAt(), Wita.ZONE),
                    decided == null ? null : decided.decision().name(),
                    decided == null ? null : OffsetDateTime.ofInstant(decided.at(), Wita.ZONE),
                    decided == null ? null : decided.by(),
                    decided == null ? null : decided.note());
        }
    }

    static ReviewResponse of(ReviewFile file) {
        Review review = file.review();
        return new ReviewResponse(
                ReviewSummary.of(review),
                side(review.recordId(), file.record(), file.ofRecord()),
                side(review.participantId(), review.declared(), file.ofDeclared()));
    }

    private static Side side(UUID participantId, Identity identity, List<DeclaredEnrollment> enrollments) {
        return new Side(
                participantId,
                Nik.parse(identity.nik()).map(Nik::masked).orElseThrow(),
                identity.fullName(),
                identity.birthDate(),
                enrollments.stream().map(Enrollment::of).toList());
    }
}
