package id.jangkau.registration.enrollment.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.store.Vault;

/** Reviews as corrections open and feed them; whoever decides them has rows of their own. */
@Singleton
public class OpenReviewRows {
    private final Jdbi database;
    private final Vault vault;

    OpenReviewRows(Jdbi database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Nobody decides on this person until the transaction ends. Reviews are locked before persons. */
    public void lock(UUID participantId) {
        database.useHandle(handle -> handle.createQuery(
                        "SELECT id FROM review WHERE participant_id = :id AND decision IS NULL FOR UPDATE")
                .bind("id", participantId)
                .mapTo(UUID.class)
                .list());
    }

    /**
     * A correction says of a person what is not on record, and another bank enrolled them, too: an officer is to look at
     * it. Where one is to look already, the newest of these words are shown.
     *
     * @throws EnrollmentCollision when the person is no more
     */
    public void open(UUID id, UUID participantId, UUID enrollmentId, UUID partnerId, Identity declared, Instant now) {
        String sql = """
                INSERT INTO review (id, participant_id, record_id, enrollment_id, partner_id, declared, opened_at)
                VALUES (:id, :participantId, :participantId, :enrollmentId, :partnerId, :declared, :now)
                ON CONFLICT (participant_id) WHERE decision IS NULL DO UPDATE
                SET declared = excluded.declared, enrollment_id = excluded.enrollment_id, partner_id = excluded.partner_id
                WHERE review.participant_id = review.record_id
                """;
        Collisions.telling(() -> database.useHandle(handle -> handle.createUpdate(sql)
                .bind("id", id)
                .bind("participantId", participantId)
                .bind("enrollmentId", enrollmentId)
                .bind("partnerId", partnerId)
                .bind("declared", vault.seal(participantId, declared))
                .bind("now", OffsetDateTime.ofInstant(now, Wita.ZONE))
                .execute()));
    }

    /** Who is under review goes by another name now. */
    public void redeclare(UUID participantId, Identity declared) {
        database.useHandle(handle -> handle.createUpdate(
                        "UPDATE review SET declared = :declared WHERE participant_id = :id AND decision IS NULL"
                                + " AND participant_id <> record_id")
                .bind("declared", vault.seal(participantId, declared))
                .bind("id", participantId)
                .execute());
    }
}
