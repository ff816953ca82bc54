package id.jangkau.registration.enrollment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.ChangeKind;
import id.jangkau.registration.enrollment.domain.Corrected;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.HistoryEntry;
import id.jangkau.registration.participant.store.Vault;

/** The history of enrollments; only ever added to. */
@Singleton
public class ChangeRows {
    private final Jdbi database;
    private final Vault vault;

    ChangeRows(Jdbi database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /**
     * Adds changes, in one statement.
     *
     * @param corrected by them, kept sealed
     * @param by the caller's subject, or the name of the job
     */
    public void insert(List<EnrollmentChange> changes, @Nullable Corrected corrected, Instant now, String by) {
        var rows = RowArrays.of("c", changes)
                .column("enrollment_id", "uuid", change -> change.after().id())
                .column("version", "bigint", change -> change.after().version())
                .column("kind", "text", change -> change.kind().name())
                .column("partner_id", "uuid", change -> change.after().partnerId())
                .column(
                        "fields",
                        "bytea",
                        change -> corrected == null
                                ? null
                                : vault.seal(change.after().id(), corrected));
        String sql = """
                INSERT INTO enrollment_change (enrollment_id, version, kind, partner_id, changed_at, changed_by, fields)
                SELECT enrollment_id, version, kind, partner_id, :now, :by, fields FROM %s
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql))
                .bind("now", OffsetDateTime.ofInstant(now, Wita.ZONE))
                .bind("by", by)
                .execute());
    }

    /** All that happened, the registration first; nothing when the partner has no such enrollment. */
    public List<HistoryEntry> history(UUID partnerId, UUID enrollmentId) {
        String sql = """
                SELECT 1 AS version, 'REGISTERED' AS kind, created_at AS at, NULL AS by, NULL::bytea AS fields
                FROM enrollment WHERE partner_id = :partnerId AND id = :id
                UNION ALL
                SELECT c.version, c.kind, c.changed_at, c.changed_by, c.fields
                FROM enrollment_change c JOIN enrollment e ON e.id = c.enrollment_id
                WHERE e.partner_id = :partnerId AND e.id = :id
                ORDER BY version
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("partnerId", partnerId)
                .bind("id", enrollmentId)
                .map((row, context) -> entry(enrollmentId, row))
                .list());
    }

    private HistoryEntry entry(UUID enrollmentId, ResultSet row) throws SQLException {
        byte[] fields = row.getBytes("fields");
        return new HistoryEntry(
                row.getLong("version"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                fields == null ? null : vault.open(enrollmentId, fields, Corrected.class));
    }
}
