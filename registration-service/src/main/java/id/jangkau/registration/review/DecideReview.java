package id.jangkau.registration.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.access.domain.Reader;
import id.jangkau.registration.enrollment.ChangeEnrollments;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.domain.Placed;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.store.KpjRows;
import id.jangkau.registration.participant.store.ParticipantRows;
import id.jangkau.registration.review.domain.Decision;
import id.jangkau.registration.review.domain.Outcome;
import id.jangkau.registration.review.domain.Review;
import id.jangkau.registration.review.domain.ReviewFile;
import id.jangkau.registration.review.store.ReviewRows;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * An officer decides who somebody is, once and for all. Locks in the order review, persons, billings, enrollments; whoever
 * enrolls as one of the persons meanwhile waits, and is decided again where the person is no more.
 */
@ApplicationScoped
public class DecideReview {
    private static final int ATTEMPTS = 5;

    private final ReviewRows reviews;
    private final ReadReviews readReviews;
    private final ParticipantRows participants;
    private final KpjRows numbers;
    private final ChangeEnrollments changeEnrollments;
    private final MembershipTerms terms;
    private final Ids ids;
    private final Clock clock;

    DecideReview(
            ReviewRows reviews,
            ReadReviews readReviews,
            ParticipantRows participants,
            KpjRows numbers,
            ChangeEnrollments changeEnrollments,
            MembershipTerms terms,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.readReviews = readReviews;
        this.participants = participants;
        this.numbers = numbers;
        this.changeEnrollments = changeEnrollments;
        this.terms = terms;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The same decision again changes nothing.
     *
     * @throws ProblemException 404 when there is no such review; 409 {@code REVIEW_DECIDED} when it was decided otherwise;
     *     422 {@code DECISION_NOT_POSSIBLE}
     */
    public ReviewFile decide(Reader officer, UUID id, Decision decision, @Nullable String note) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> decideOnce(officer, id, decision, note));
            } catch (EnrollmentCollision anotherWasFirst) {
                if (attempt == ATTEMPTS) {
                    throw anotherWasFirst;
                }
            }
        }
    }

    private ReviewFile decideOnce(Reader officer, UUID id, Decision decision, @Nullable String note) {
        Review review = reviews.lock(id).orElseThrow(ProblemException::notFound);
        if (review.decided().isPresent()) {
            Decision before = review.decided().get().decision();
            if (before != decision) {
                throw ProblemException.conflict("REVIEW_DECIDED", before.name());
            }
            return readReviews.decided(officer, id);
        }
        if (!review.permits(decision)) {
            throw ProblemException.refused("DECISION_NOT_POSSIBLE");
        }
        Map<UUID, Identity> persons = participants.lock(List.of(review.recordId(), review.participantId()));
        Outcome outcome = review.isOfCorrection() ? Outcome.none() : outcome(review, decision);
        changeEnrollments.save(outcome.changes(), outcome.slots(), officer.subject());
        if (decision != Decision.ANOTHER_PERSON) {
            putOnRecord(review, decision, persons);
        }
        reviews.decide(id, new Review.Decided(decision, clock.instant(), officer.subject(), note));
        return readReviews.decided(officer, id);
    }

    private Outcome outcome(Review review, Decision decision) {
        List<Placed> all = changeEnrollments.lockToCloseOf(List.of(review.recordId(), review.participantId()));
        List<Placed> ofRecord = of(review.recordId(), all);
        List<Placed> ofDeclared = of(review.participantId(), all);
        return decision == Decision.ANOTHER_PERSON
                ? Outcome.anotherPerson(ofDeclared, Wita.today(clock), terms)
                : Outcome.samePerson(review.recordId(), ofRecord, ofDeclared, Wita.today(clock), terms);
    }

    private static List<Placed> of(UUID participant, List<Placed> all) {
        return all.stream()
                .filter(placed -> placed.enrollment().participantId().equals(participant))
                .toList();
    }

    /** One person goes by one name, and is found by both. */
    private void putOnRecord(Review review, Decision decision, Map<UUID, Identity> persons) {
        UUID record = review.recordId();
        if (!review.isOfCorrection()) {
            numbers.handOver(review.participantId(), record);
            participants.merge(review.participantId(), record);
        }
        Identity declared = review.declared();
        if (decision == Decision.REPLACE_RECORD) {
            Identity before = persons.get(record);
            if (before == null) {
                throw new EnrollmentCollision();
            }
            participants.rename(record, before, declared, ids.next());
        } else {
            participants.alsoKnownAs(record, declared, ids.next());
        }
    }
}
