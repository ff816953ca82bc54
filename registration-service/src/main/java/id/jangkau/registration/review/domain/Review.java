package id.jangkau.registration.review.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.participant.domain.Identity;

/**
 * Somebody was declared under the NIK of a person on record, and is not quite that person.
 *
 * @param participantId who was declared; the person on record themselves where a correction contradicts the record
 * @param recordId the person on record
 * @param enrollmentId that brought it up
 * @param partnerId the bank that did
 * @param declared the newest words of it
 * @param decided nothing while it is open
 */
public record Review(
        UUID id,
        UUID participantId,
        UUID recordId,
        UUID enrollmentId,
        UUID partnerId,
        Identity declared,
        Instant openedAt,
        Optional<Decided> decided) {

    /** Once and for all: what, when, and by which subject. */
    public record Decided(
            Decision decision,
            Instant at,
            String by,
            @Nullable String note) {}

    /** Whether one person's own record is contradicted, rather than another person found under their NIK. */
    public boolean isOfCorrection() {
        return participantId.equals(recordId);
    }

    public boolean permits(Decision decision) {
        return !isOfCorrection() || decision != Decision.ANOTHER_PERSON;
    }
}
