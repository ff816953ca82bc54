package id.jangkau.registration.enrollment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.participant.store.Vault;
import id.jangkau.registration.region.domain.Region;

/** Enrollments that are there: read by their own bank, locked and changed by use cases. */
@Singleton
public class EnrollmentRows {
    private static final String FILES = """
            SELECT e.*, e.id AS enrollment_id, b.code AS billing_code
            FROM enrollment e JOIN billing b ON b.id = e.billing_id
            WHERE e.partner_id = :partnerId
            """;

    private final Jdbi database;
    private final Vault vault;
    private final RegistrationColumns columns;

    EnrollmentRows(Jdbi database, Vault vault, RegistrationColumns columns) {
        this.database = database;
        this.vault = vault;
        this.columns = columns;
    }

    public Optional<EnrollmentFile> find(UUID partnerId, UUID id) {
        return database.withHandle(handle -> handle.createQuery(FILES + " AND e.id = :id")
                .bind("partnerId", partnerId)
                .bind("id", id)
                .map((row, context) -> file(row))
                .findOne());
    }

    /**
     * A page in the order of registering.
     *
     * @param reference only the one with it
     * @param after the last one of the page before
     */
    public List<EnrollmentFile> page(UUID partnerId, @Nullable String reference, @Nullable UUID after, int limit) {
        String sql = FILES + """
                AND (:reference::text IS NULL OR e.reference = :reference)
                AND (:after::uuid IS NULL OR e.id > :after::uuid)
                ORDER BY e.id
                LIMIT :limit
                """;
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("partnerId", partnerId)
                .bind("reference", reference)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> file(row))
                .list());
    }

    /** In the order of their ids. */
    public List<Enrollment> all(List<UUID> ids) {
        return read("SELECT * FROM enrollment WHERE id = ANY (:ids) ORDER BY id", ids);
    }

    /** Likewise, and locks them until the transaction ends. */
    public List<Enrollment> lock(List<UUID> ids) {
        return read("SELECT * FROM enrollment WHERE id = ANY (:ids) ORDER BY id FOR UPDATE", ids);
    }

    private List<Enrollment> read(String sql, List<UUID> ids) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> enrollment(row))
                .list());
    }

    /** Writes what a use case changed, in one statement. */
    public void update(List<Enrollment> changed) {
        var rows = RowArrays.of("c", changed)
                .column("id", "uuid", Enrollment::id)
                .column("version", "bigint", Enrollment::version)
                .column("status", "text", enrollment -> enrollment.status().name())
                .column("protection", "jsonb", enrollment -> columns.write(enrollment.protection()));
        String sql = """
                UPDATE enrollment SET version = c.version, status = c.status, protection = c.protection
                FROM %s
                WHERE enrollment.id = c.id
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    private EnrollmentFile file(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new EnrollmentFile(
                enrollment(row),
                columns.read(row),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("branch_code"),
                vault.open(id, row.getBytes("declared"), EnrollmentForm.Person.class));
    }

    private Enrollment enrollment(ResultSet row) throws SQLException {
        return new Enrollment(
                row.getObject("id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getObject("partner_id", UUID.class),
                row.getLong("version"),
                EnrollmentStatus.valueOf(row.getString("status")),
                Occupation.valueOf(row.getString("occupation")),
                new Region(row.getString("regency"), row.getString("district")),
                Sex.valueOf(row.getString("sex")),
                row.getString("age_band"),
                Arrays.stream((String[]) row.getArray("programmes").getArray())
                        .map(Programme::valueOf)
                        .collect(Collectors.toSet()),
                row.getLong("monthly_income"),
                row.getObject("registered_on", LocalDate.class),
                columns.protection(row));
    }
}
