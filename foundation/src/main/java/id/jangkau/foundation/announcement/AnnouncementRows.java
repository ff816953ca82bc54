package id.jangkau.foundation.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.time.Wita;
import io.quarkus.arc.properties.IfBuildProperty;

/** The table of announcements. */
@Singleton
@IfBuildProperty(name = "jangkau.announcement.enabled", stringValue = "true")
class AnnouncementRows {
    private final Jdbi database;

    AnnouncementRows(Jdbi database) {
        this.database = database;
    }

    /** Whether it was added: not while another one is unfinished. */
    boolean insert(UUID id, String by, Instant now) {
        return database.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO announcement (id, wanted_by, wanted_at) VALUES (:id, :by, :now)
                        ON CONFLICT ((true)) WHERE finished_at IS NULL DO NOTHING
                        """)
                        .bind("id", id)
                        .bind("by", by)
                        .bind("now", at(now))
                        .execute())
                == 1;
    }

    Optional<Announcement> newest() {
        return one("SELECT * FROM announcement ORDER BY wanted_at DESC, id DESC LIMIT 1");
    }

    /** None when another replica is at it. */
    Optional<Announcement> lockUnfinished() {
        return one("SELECT * FROM announcement WHERE finished_at IS NULL FOR UPDATE SKIP LOCKED");
    }

    void advance(UUID id, Retelling.Told told) {
        database.useHandle(handle -> handle.createUpdate("""
                        UPDATE announcement SET told_up_to = :last, told = told + :told, events = events + :events
                        WHERE id = :id
                        """)
                .bind("id", id)
                .bind("last", told.last())
                .bind("told", told.told())
                .bind("events", told.events())
                .execute());
    }

    void finish(UUID id, Instant now) {
        database.useHandle(handle -> handle.createUpdate("UPDATE announcement SET finished_at = :now WHERE id = :id")
                .bind("id", id)
                .bind("now", at(now))
                .execute());
    }

    /** Whether so many events wait for Kafka. */
    boolean isOutboxFull(int events) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) >= :most FROM (SELECT FROM outbox LIMIT :most) AS waiting")
                .bind("most", events)
                .mapTo(Boolean.class)
                .one());
    }

    private Optional<Announcement> one(String sql) {
        return database.withHandle(handle ->
                handle.createQuery(sql).map((row, context) -> announcement(row)).findOne());
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Announcement(
                row.getObject("id", UUID.class),
                row.getObject("wanted_at", OffsetDateTime.class).toInstant(),
                row.getObject("told_up_to", UUID.class),
                row.getLong("told"),
                row.getLong("events"),
                finished == null ? null : finished.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, Wita.ZONE);
    }
}
