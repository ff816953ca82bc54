package id.jangkau.partner.enrollment.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.event.EnrollmentState;
import id.jangkau.foundation.sql.RowArrays;

/**
 * The day of each agency's newest enrollment. One that was cancelled later stays: it was a sign of life. A successor does
 * not inherit the days of the bank that it took over: it did not enroll these workers.
 */
@Singleton
public class LastEnrollments {
    private final Jdbi database;

    LastEnrollments(Jdbi database) {
        this.database = database;
    }

    /** One statement; in the order of agencies, so that replicas never wait for each other in a circle. */
    public void keep(List<EnrollmentState> registered) {
        Map<UUID, LocalDate> newest = new TreeMap<>();
        registered.forEach(enrollment -> newest.merge(
                enrolledBy(enrollment), enrollment.registeredOn(), (one, other) -> one.isAfter(other) ? one : other));
        if (newest.isEmpty()) {
            return;
        }
        var rows = RowArrays.of("heard", List.copyOf(newest.entrySet()))
                .column("partner_id", "uuid", Map.Entry::getKey)
                .column("registered_on", "date", Map.Entry::getValue);
        String sql = """
                INSERT INTO enrollment_heard AS kept (partner_id, last_registered_on)
                SELECT partner_id, registered_on FROM %s ORDER BY position
                ON CONFLICT (partner_id) DO UPDATE SET last_registered_on = excluded.last_registered_on
                WHERE excluded.last_registered_on > kept.last_registered_on
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    /** When everything is told anew, another one may have the worker by then. */
    private static UUID enrolledBy(EnrollmentState enrollment) {
        return enrollment.agencies() == null
                ? enrollment.categories().partnerId()
                : enrollment.agencies().getFirst().partnerId();
    }
}
