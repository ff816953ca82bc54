package id.jangkau.registration.access.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.audit.AuditEntry;
import id.jangkau.foundation.audit.AuditLog;
import id.jangkau.foundation.audit.AuditQuery;
import id.jangkau.foundation.audit.Deed;
import id.jangkau.registration.access.domain.Access;
import id.jangkau.registration.access.domain.AccessAction;
import id.jangkau.registration.access.domain.AccessQuery;
import id.jangkau.registration.access.domain.Reader;

/** Accesses, as the audit log has them. */
@Singleton
public class AccessRows {
    private static final List<String> ACTIONS =
            Arrays.stream(AccessAction.values()).map(Enum::name).toList();

    private final AuditLog log;
    private final Jdbi database;

    AccessRows(AuditLog log, Jdbi database) {
        this.log = log;
        this.database = database;
    }

    public void insert(Deed access) {
        log.note(List.of(access));
    }

    /** In the order of their ids, which is that of their time. */
    public List<Access> page(AccessQuery query) {
        List<UUID> enrollments = enrollments(query);
        if (enrollments != null && enrollments.isEmpty()) {
            return List.of();
        }
        return log
                .page(new AuditQuery(enrollments, null, ACTIONS, query.from(), null, query.after(), query.limit()))
                .stream()
                .map(AccessRows::access)
                .toList();
    }

    private @Nullable List<UUID> enrollments(AccessQuery query) {
        UUID enrollment = query.enrollment();
        UUID participant = query.participant();
        if (participant == null) {
            return enrollment == null ? null : List.of(enrollment);
        }
        return enrollmentsOf(participant).stream()
                .filter(id -> enrollment == null || id.equals(enrollment))
                .toList();
    }

    private List<UUID> enrollmentsOf(UUID participant) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT id FROM enrollment WHERE participant_id = :participant")
                        .bind("participant", participant)
                        .mapTo(UUID.class)
                        .list());
    }

    private static Access access(AuditEntry entry) {
        Deed deed = entry.deed();
        return new Access(
                entry.id(),
                entry.at(),
                new Reader(deed.actor(), deed.partnerId()),
                AccessAction.valueOf(deed.action()),
                deed.subjects(),
                entry.traceId());
    }
}
