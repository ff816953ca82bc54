package id.jangkau.registration.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.CurrentReach;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.store.Vault;
import id.jangkau.registration.review.domain.Decision;
import id.jangkau.registration.review.domain.Review;
import id.jangkau.registration.review.domain.ReviewStatus;

/** Reviews as officers read and decide them. */
@Singleton
public class ReviewRows {
    /** To an officer of a branch office there are those only of who works in its regencies. */
    private static final String IN_REACH = """
            (:reach::text[] IS NULL OR EXISTS (
              SELECT FROM enrollment e
              WHERE e.id = review.enrollment_id
                AND (e.regency = ANY (:reach) OR split_part(e.regency, '.', 1) = ANY (:reach))))
            """;

    private final Jdbi database;
    private final Vault vault;
    private final CurrentReach reach;

    ReviewRows(Jdbi database, Vault vault, CurrentReach reach) {
        this.reach = reach;
        this.database = database;
        this.vault = vault;
    }

    public Optional<Review> find(UUID id) {
        return read("SELECT * FROM review WHERE id = :id AND " + IN_REACH, id);
    }

    /** Nobody else decides it until the transaction ends. Reviews are locked before persons. */
    public Optional<Review> lock(UUID id) {
        return read("SELECT * FROM review WHERE id = :id AND " + IN_REACH + " FOR UPDATE", id);
    }

    /** In the order of opening. */
    public List<Review> page(@Nullable ReviewStatus status, @Nullable UUID after, int limit) {
        StringBuilder sql = new StringBuilder(
                "SELECT * FROM review WHERE (:after::uuid IS NULL OR id > :after::uuid) AND " + IN_REACH);
        if (status != null) {
            sql.append(status == ReviewStatus.OPEN ? " AND decision IS NULL" : " AND decision IS NOT NULL");
        }
        sql.append(" ORDER BY id LIMIT :limit");
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("after", after)
                .bind("limit", limit)
                .bindByType("reach", reach(), String[].class)
                .map((row, context) -> review(row))
                .list());
    }

    public void decide(UUID id, Review.Decided decided) {
        database.useHandle(handle -> handle.createUpdate(
                        "UPDATE review SET decision = :decision, decided_at = :at, decided_by = :by, note = :note"
                                + " WHERE id = :id")
                .bind("decision", decided.decision().name())
                .bind("at", OffsetDateTime.ofInstant(decided.at(), Wita.ZONE))
                .bind("by", decided.by())
                .bind("note", decided.note())
                .bind("id", id)
                .execute());
    }

    private String @Nullable [] reach() {
        return reach.get()
                .regions()
                .map(regions -> regions.toArray(String[]::new))
                .orElse(null);
    }

    private Optional<Review> read(String sql, UUID id) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bindByType("reach", reach(), String[].class)
                .map((row, context) -> review(row))
                .findOne());
    }

    private Review review(ResultSet row) throws SQLException {
        UUID participantId = row.getObject("participant_id", UUID.class);
        return new Review(
                row.getObject("id", UUID.class),
                participantId,
                row.getObject("record_id", UUID.class),
                row.getObject("enrollment_id", UUID.class),
                row.getObject("partner_id", UUID.class),
                vault.open(participantId, row.getBytes("declared"), Identity.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                decided(row));
    }

    private static Optional<Review.Decided> decided(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return decision == null
                ? Optional.empty()
                : Optional.of(new Review.Decided(
                        Decision.valueOf(decision),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("decided_by"),
                        row.getString("note")));
    }
}
