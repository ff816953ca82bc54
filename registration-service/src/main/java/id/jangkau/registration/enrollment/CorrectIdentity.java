package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import id.jangkau.foundation.id.Ids;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.Placed;
import id.jangkau.registration.enrollment.store.OpenReviewRows;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.store.ParticipantRows;

/**
 * A bank says that a person is called otherwise. Nobody else enrolled them: then so it is on record. Somebody did: then an
 * officer is to look at it, and the bank is answered the same, so that it does not learn of the other.
 */
@Singleton
class CorrectIdentity {
    private final ParticipantRows participants;
    private final OpenReviewRows reviews;
    private final Ids ids;
    private final Clock clock;

    CorrectIdentity(ParticipantRows participants, OpenReviewRows reviews, Ids ids, Clock clock) {
        this.participants = participants;
        this.reviews = reviews;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Nobody else decides on this person until the transaction ends.
     *
     * @throws EnrollmentCollision when a review found them to be another in the meantime
     */
    void lock(UUID participantId) {
        reviews.lock(participantId);
        if (participants.lock(List.of(participantId)).isEmpty()) {
            throw new EnrollmentCollision();
        }
    }

    void correct(Enrollment enrollment, Identity declared, List<Placed> ofPerson) {
        UUID person = enrollment.participantId();
        boolean onlyItsOwn = ofPerson.stream()
                .allMatch(other -> other.enrollment().partnerId().equals(enrollment.partnerId()));
        if (onlyItsOwn) {
            Identity before = Optional.ofNullable(
                            participants.find(List.of(person)).get(person))
                    .orElseThrow();
            participants.rename(person, before, declared, ids.next());
            reviews.redeclare(person, declared);
        } else {
            reviews.open(ids.next(), person, enrollment.id(), enrollment.partnerId(), declared, clock.instant());
        }
    }
}
