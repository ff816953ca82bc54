package id.jangkau.registration.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.access.domain.Access;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.AccessQuery;
import id.jangkau.registration.access.domain.Reader;

/** Accesses; the database itself refuses to change or delete one. */
@Singleton
public class AccessRows {
    private final Jdbi database;

    AccessRows(Jdbi database) {
        this.database = database;
    }

    public void insert(Access access) {
        database.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO person_access (id, at, subject, partner_id, action, enrollment_ids, trace_id)
                        VALUES (:id, :at, :subject, :partnerId::uuid, :action, :enrollments, :traceId)
                        """)
                .bind("id", access.id())
                .bind("at", OffsetDateTime.ofInstant(access.at(), Wita.ZONE))
                .bind("subject", access.reader().subject())
                .bind("partnerId", access.reader().partnerId())
                .bind("action", access.action().name())
                .bindArray("enrollments", UUID.class, access.enrollments())
                .bind("traceId", access.traceId())
                .execute());
    }

    /** In the order of their ids, which is that of their time. */
    public List<Access> page(AccessQuery query) {
        StringBuilder sql = new StringBuilder("SELECT * FROM person_access WHERE true");
        if (query.enrollment() != null) {
            sql.append(" AND enrollment_ids @> ARRAY[:enrollment]");
        }
        if (query.participant() != null) {
            sql.append(" AND enrollment_ids &&"
                    + " (SELECT array_agg(id) FROM enrollment WHERE participant_id = :participant)");
        }
        if (query.from() != null) {
            sql.append(" AND at >= :from");
        }
        if (query.after() != null) {
            sql.append(" AND id > :after");
        }
        sql.append(" ORDER BY id LIMIT :limit");
        return database.withHandle(handle -> {
            var page = handle.createQuery(sql).bind("limit", query.limit());
            if (query.enrollment() != null) {
                page.bind("enrollment", query.enrollment());
            }
            if (query.participant() != null) {
                page.bind("participant", query.participant());
            }
            if (query.from() != null) {
                page.bind("from", query.from().atStartOfDay(Wita.ZONE).toOffsetDateTime());
            }
            if (query.after() != null) {
                page.bind("after", query.after());
            }
            return page.map((row, context) -> access(row)).list();
        });
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Reader(row.getString("subject"), row.getObject("partner_id", UUID.class)),
                AccessAction.valueOf(row.getString("action")),
                Arrays.asList((UUID[]) row.getArray("enrollment_ids").getArray()),
                row.getString("trace_id"));
    }
}
