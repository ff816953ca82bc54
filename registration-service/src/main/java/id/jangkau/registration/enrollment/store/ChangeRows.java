package id.jangkau.registration.enrollment.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;

/** The history of enrollments; only ever added to. */
@Singleton
public class ChangeRows {
    private final Jdbi database;

    ChangeRows(Jdbi database) {
        this.database = database;
    }

    /**
     * Adds changes, in one statement.
     *
     * @param by the caller's subject, or the name of the job
     */
    public void insert(List<EnrollmentChange> changes, Instant now, String by) {
        var rows = RowArrays.of("c", changes)
                .column("enrollment_id", "uuid", change -> change.after().id())
                .column("version", "bigint", change -> change.after().version())
                .column("kind", "text", change -> change.kind().name());
        String sql = """
                INSERT INTO enrollment_change (enrollment_id, version, kind, changed_at, changed_by)
                SELECT enrollment_id, version, kind, :now, :by FROM %s
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql))
                .bind("now", OffsetDateTime.ofInstant(now, Wita.ZONE))
                .bind("by", by)
                .execute());
    }
}
