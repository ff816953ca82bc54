package id.jangkau.registration.succession.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.succession.domain.Progress;
import id.jangkau.registration.succession.domain.Succession;

/** Successions, and how far each has come. */
@Singleton
public class SuccessionRows {
    private static final String LIVE = "e.partner_id = s.partner_id AND e.status NOT IN ('CANCELLED', 'ENDED')";
    private static final String PROGRESS =
            "SELECT s.*, (SELECT count(*) FROM enrollment e WHERE " + LIVE + ") AS remaining FROM succession s ";

    private final Jdbi database;

    SuccessionRows(Jdbi database) {
        this.database = database;
    }

    /** Unless one of that bank is known, or the successor is itself succeeded by it in the end: false, and nothing is kept. */
    public boolean insert(UUID partnerId, UUID successor, LocalDate on, Instant now) {
        String sql = """
                WITH RECURSIVE later AS (
                  SELECT CAST(:successor AS uuid) AS partner_id
                  UNION
                  SELECT s.successor FROM later JOIN succession s ON s.partner_id = later.partner_id
                )
                INSERT INTO succession (partner_id, successor, succeeded_on, heard_at)
                SELECT :partnerId, :successor, :on, :now
                WHERE NOT EXISTS (SELECT FROM later WHERE partner_id = :partnerId)
                ON CONFLICT (partner_id) DO NOTHING
                """;
        return database.withHandle(handle -> handle.createUpdate(sql)
                        .bind("partnerId", partnerId)
                        .bind("successor", successor)
                        .bind("on", on)
                        .bind("now", OffsetDateTime.ofInstant(now, Wita.ZONE))
                        .execute())
                == 1;
    }

    /** The banks that are being succeeded, those who still have somebody, in the order in which it was heard of. */
    public List<UUID> unfinished() {
        String sql = "SELECT s.partner_id FROM succession s WHERE s.completed_at IS NULL"
                + " OR EXISTS (SELECT FROM enrollment e WHERE " + LIVE + ") ORDER BY s.heard_at, s.partner_id";
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(UUID.class).list());
    }

    /** One replica at a time hands over: nothing while another one does. */
    public Optional<Succession> tryToLock(UUID partnerId) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM succession WHERE partner_id = :partnerId FOR UPDATE SKIP LOCKED")
                .bind("partnerId", partnerId)
                .map((row, context) -> succession(row))
                .findOne());
    }

    /** The next enrollments of the old bank, in the order of their ids. */
    public List<UUID> next(Succession succession, int atMost) {
        String sql = "SELECT e.id FROM enrollment e JOIN succession s ON " + LIVE
                + " WHERE s.partner_id = :partnerId AND (CAST(:position AS uuid) IS NULL OR e.id > CAST(:position AS uuid))"
                + " ORDER BY e.id LIMIT :atMost";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("partnerId", succession.partnerId())
                .bind("position", succession.position())
                .bind("atMost", atMost)
                .mapTo(UUID.class)
                .list());
    }

    /** Keeps how far this round has come, and what it brought. */
    public void advance(UUID partnerId, @Nullable UUID position, int transferred, int billings) {
        String sql = """
                UPDATE succession
                SET position = CAST(:position AS uuid), transferred = transferred + :transferred,
                    billings = billings + :billings, completed_at = NULL
                WHERE partner_id = :partnerId
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("partnerId", partnerId)
                .bind("position", position)
                .bind("transferred", transferred)
                .bind("billings", billings)
                .execute());
    }

    /** Nobody is left, unless a file of the old bank is still worked off, or somebody still comes to it from a third one. */
    public void complete(UUID partnerId, Instant now) {
        String sql = """
                UPDATE succession s SET completed_at = :now
                WHERE partner_id = :partnerId AND completed_at IS NULL
                  AND NOT EXISTS (SELECT FROM enrollment_batch b WHERE b.partner_id = s.partner_id AND b.status = 'RECEIVED')
                  AND NOT EXISTS (SELECT FROM succession b WHERE b.successor = s.partner_id AND b.completed_at IS NULL)
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("partnerId", partnerId)
                .bind("now", OffsetDateTime.ofInstant(now, Wita.ZONE))
                .execute());
    }

    public Optional<Progress> progress(UUID partnerId) {
        return database.withHandle(handle -> handle.createQuery(PROGRESS + "WHERE s.partner_id = :partnerId")
                .bind("partnerId", partnerId)
                .map((row, context) -> new Progress(succession(row), row.getLong("remaining")))
                .findOne());
    }

    /** The newest first. */
    public List<Progress> all() {
        return database.withHandle(handle -> handle.createQuery(PROGRESS + "ORDER BY s.heard_at DESC, s.partner_id")
                .map((row, context) -> new Progress(succession(row), row.getLong("remaining")))
                .list());
    }

    private static Succession succession(ResultSet row) throws SQLException {
        OffsetDateTime completedAt = row.getObject("completed_at", OffsetDateTime.class);
        return new Succession(
                row.getObject("partner_id", UUID.class),
                row.getObject("successor", UUID.class),
                row.getObject("succeeded_on", LocalDate.class),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                row.getObject("position", UUID.class),
                row.getLong("transferred"),
                row.getLong("billings"),
                completedAt == null ? null : completedAt.toInstant());
    }
}
