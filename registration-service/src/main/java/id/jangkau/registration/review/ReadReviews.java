package id.jangkau.registration.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.access.NoteAccess;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.enrollment.domain.DeclaredEnrollment;
import id.jangkau.registration.enrollment.store.EnrollmentFileRows;
import id.jangkau.registration.participant.store.ParticipantRows;
import id.jangkau.registration.review.domain.Review;
import id.jangkau.registration.review.domain.ReviewFile;
import id.jangkau.registration.review.domain.ReviewStatus;
import id.jangkau.registration.review.store.ReviewRows;

/** Shows officers what is to be decided, and what was. */
@ApplicationScoped
public class ReadReviews {
    private final ReviewRows reviews;
    private final ParticipantRows participants;
    private final EnrollmentFileRows enrollments;
    private final NoteAccess noteAccess;

    ReadReviews(
            ReviewRows reviews, ParticipantRows participants, EnrollmentFileRows enrollments, NoteAccess noteAccess) {
        this.reviews = reviews;
        this.participants = participants;
        this.enrollments = enrollments;
        this.noteAccess = noteAccess;
    }

    /** At most {@code limit}, in the order of opening, after the one with id {@code after}. */
    public List<Review> page(@Nullable ReviewStatus status, @Nullable UUID after, int limit) {
        return reviews.page(status, after, limit);
    }

    /** One with everything it is decided by; that it was shown is noted. */
    @Transactional
    public Optional<ReviewFile> one(Reader officer, UUID id) {
        Optional<ReviewFile> file = reviews.find(id).map(this::file);
        file.ifPresent(found -> note(officer, AccessAction.READ_REVIEW, found));
        return file;
    }

    /** The same for who has just decided it. */
    @Transactional(Transactional.TxType.MANDATORY)
    ReviewFile decided(Reader officer, UUID id) {
        ReviewFile file = reviews.find(id).map(this::file).orElseThrow(ProblemException::notFound);
        note(officer, AccessAction.DECIDE_REVIEW, file);
        return file;
    }

    private ReviewFile file(Review review) {
        List<DeclaredEnrollment> all = enrollments.declared(List.of(review.recordId(), review.participantId()));
        return new ReviewFile(
                review,
                Optional.ofNullable(
                                participants.find(List.of(review.recordId())).get(review.recordId()))
                        .orElseThrow(),
                all.stream()
                        .filter(one -> one.enrollment().participantId().equals(review.recordId()))
                        .toList(),
                all.stream()
                        .filter(one -> !one.enrollment().participantId().equals(review.recordId()))
                        .toList());
    }

    private void note(Reader officer, AccessAction action, ReviewFile file) {
        noteAccess.note(
                officer,
                action,
                Stream.concat(file.ofRecord().stream(), file.ofDeclared().stream())
                        .map(one -> one.enrollment().id())
                        .toList());
    }
}
