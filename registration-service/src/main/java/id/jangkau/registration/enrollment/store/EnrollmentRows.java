package id.jangkau.registration.enrollment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.enrollment.domain.Closing;
import id.jangkau.registration.enrollment.domain.ClosingReason;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.enrollment.domain.Participation;
import id.jangkau.registration.enrollment.domain.Placed;
import id.jangkau.registration.enrollment.domain.Protection;
import id.jangkau.registration.enrollment.domain.Work;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;

/** Enrollments that are there: locked and changed by use cases. */
@Singleton
public class EnrollmentRows {
    private final Jdbi database;
    private final RegistrationColumns columns;

    EnrollmentRows(Jdbi database, RegistrationColumns columns) {
        this.database = database;
        this.columns = columns;
    }

    /** In the order of their ids. */
    public List<Enrollment> all(List<UUID> ids) {
        return read("SELECT * FROM enrollment WHERE id = ANY (:ids) ORDER BY id", ids);
    }

    /** Likewise, and locks them until the transaction ends. */
    public List<Enrollment> lock(List<UUID> ids) {
        return read("SELECT * FROM enrollment WHERE id = ANY (:ids) ORDER BY id FOR UPDATE", ids);
    }

    /** The next ones in the order of ids, and locks them until the transaction ends. */
    public List<Enrollment> lockAfter(UUID id, int most) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM enrollment WHERE id > :after ORDER BY id LIMIT :most FOR UPDATE")
                .bind("after", id)
                .bind("most", most)
                .map((row, context) -> enrollment(row))
                .list());
    }

    /** Those of persons, closed ones too. */
    public List<UUID> idsOf(List<UUID> participantIds) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT id FROM enrollment WHERE participant_id = ANY (:ids) ORDER BY id")
                        .bindArray("ids", UUID.class, participantIds)
                        .mapTo(UUID.class)
                        .list());
    }

    /** All of these persons', closed ones too, in the order of registering; locks them likewise. */
    public List<Placed> lockOf(List<UUID> participantIds) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM enrollment WHERE participant_id = ANY (:ids) ORDER BY id FOR UPDATE")
                .bindArray("ids", UUID.class, participantIds)
                .map((row, context) -> new Placed(enrollment(row), row.getInt("occupation_slot")))
                .list());
    }

    private List<Enrollment> read(String sql, List<UUID> ids) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> enrollment(row))
                .list());
    }

    /**
     * Writes enrollments as use cases changed them, in one statement.
     *
     * @param changed each one once
     * @param slots by id: which of the person's occupations it is now, where that changes
     * @throws EnrollmentCollision when a person would be in an occupation twice, or in three
     */
    public void update(List<Enrollment> changed, Map<UUID, Integer> slots) {
        var rows = RowArrays.of("c", changed)
                .column("id", "uuid", Enrollment::id)
                .column("participant_id", "uuid", Enrollment::participantId)
                .column("partner_id", "uuid", Enrollment::partnerId)
                .column("transfers", "jsonb", enrollment -> columns.write(enrollment.transfers()))
                .column("slot", "smallint", enrollment -> slots.get(enrollment.id()))
                .column("version", "bigint", Enrollment::version)
                .column("status", "text", enrollment -> enrollment.status().name())
                .column(
                        "occupation",
                        "text",
                        enrollment -> enrollment.work().occupation().name())
                .column(
                        "regency",
                        "text",
                        enrollment -> enrollment.work().region().regency())
                .column(
                        "district",
                        "text",
                        enrollment -> enrollment.work().region().district())
                .column(
                        "programmes",
                        "text",
                        enrollment ->
                                RegistrationColumns.joined(enrollment.work().programmes()))
                .column(
                        "monthly_income",
                        "bigint",
                        enrollment -> enrollment.work().monthlyIncome())
                .column(
                        "protection",
                        "jsonb",
                        enrollment -> columns.write(enrollment.participation().periods()))
                .column(
                        "paid_until",
                        "date",
                        enrollment -> enrollment
                                .participation()
                                .last()
                                .map(Protection::until)
                                .orElse(null))
                .column("paid_since", "date", EnrollmentRows::paidSince)
                .column(
                        "closed_on",
                        "date",
                        enrollment -> enrollment.closing() == null
                                ? null
                                : enrollment.closing().on())
                .column(
                        "closing_reason",
                        "text",
                        enrollment -> enrollment.closing() == null
                                ? null
                                : enrollment.closing().reason().name());
        String sql = """
                UPDATE enrollment SET participant_id = c.participant_id, partner_id = c.partner_id, transfers = c.transfers,
                  version = c.version, status = c.status,
                  occupation_slot = coalesce(c.slot, enrollment.occupation_slot),
                  occupation = c.occupation, regency = c.regency, district = c.district,
                  programmes = string_to_array(c.programmes, '+'), monthly_income = c.monthly_income,
                  protection = c.protection, paid_until = c.paid_until, paid_since = c.paid_since,
                  closed_on = c.closed_on, closing_reason = c.closing_reason
                FROM %s
                WHERE enrollment.id = c.id
                """.formatted(rows.sql());
        Collisions.telling(() -> database.useHandle(
                handle -> rows.bindTo(handle.createUpdate(sql)).execute()));
    }

    private static @Nullable LocalDate paidSince(Enrollment enrollment) {
        YearMonth since = enrollment.participation().paidSince();
        return since == null ? null : since.atDay(1);
    }

    Enrollment enrollment(ResultSet row) throws SQLException {
        return new Enrollment(
                row.getObject("id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getObject("partner_id", UUID.class),
                row.getLong("version"),
                EnrollmentStatus.valueOf(row.getString("status")),
                work(row),
                Sex.valueOf(row.getString("sex")),
                row.getString("age_band"),
                row.getObject("registered_on", LocalDate.class),
                participation(row),
                closing(row),
                columns.transfers(row));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                Occupation.valueOf(row.getString("occupation")),
                new Region(row.getString("regency"), row.getString("district")),
                Arrays.stream((String[]) row.getArray("programmes").getArray())
                        .map(Programme::valueOf)
                        .collect(Collectors.toSet()),
                row.getLong("monthly_income"));
    }

    private Participation participation(ResultSet row) throws SQLException {
        LocalDate paidSince = row.getObject("paid_since", LocalDate.class);
        return new Participation(columns.protection(row), paidSince == null ? null : YearMonth.from(paidSince));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        return closedOn == null ? null : new Closing(closedOn, ClosingReason.valueOf(row.getString("closing_reason")));
    }
}
