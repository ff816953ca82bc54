package id.jangkau.registration.enrollment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.registration.enrollment.domain.DeclaredEnrollment;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentFile;
import id.jangkau.registration.enrollment.domain.EnrollmentFilter;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.participant.store.Vault;

/** Enrollments as their own bank reads them, with what it declared. */
@Singleton
public class EnrollmentFileRows {
    private static final String FILES = """
            SELECT e.*, e.id AS enrollment_id, b.code AS billing_code,
                   (SELECT p.kpj FROM participant p WHERE p.id = e.participant_id) AS kpj
            FROM enrollment e JOIN billing b ON b.id = e.billing_id
            WHERE""";

    private final Jdbi database;
    private final Vault vault;
    private final EnrollmentRows enrollments;
    private final RegistrationColumns columns;
    private final MembershipTerms terms;

    EnrollmentFileRows(
            Jdbi database,
            Vault vault,
            EnrollmentRows enrollments,
            RegistrationColumns columns,
            MembershipTerms terms) {
        this.database = database;
        this.vault = vault;
        this.enrollments = enrollments;
        this.columns = columns;
        this.terms = terms;
    }

    public Optional<EnrollmentFile> find(UUID partnerId, UUID id) {
        return database.withHandle(handle -> handle.createQuery(FILES + " e.partner_id = :partnerId AND e.id = :id")
                .bind("partnerId", partnerId)
                .bind("id", id)
                .map((row, context) -> file(row))
                .findOne());
    }

    /**
     * A page in the order of registering. The statement holds only what was asked for, so that an index can serve it.
     *
     * <p>PostgreSQL takes the rows of a bank, or of a file, to be spread evenly over all ids, and would come to the first
     * of one that began late by reading everybody's older ones. {@code = ANY}, unlike {@code =}, leaves the column in the
     * order, and only the index that begins with it has that order. Of a reference it is said twice whose it may be: always true,
     * but each half is what one index holds.
     *
     * @param after the last one of the page before
     */
    public List<EnrollmentFile> page(UUID partnerId, EnrollmentFilter filter, @Nullable UUID after, int limit) {
        Map<String, Object> asked = new LinkedHashMap<>();
        String owner = filter.batch() == null ? "e.partner_id" : "e.batch_id";
        StringBuilder sql = new StringBuilder(FILES).append(' ').append(owner).append(" = ANY (:owner)");
        where(sql, asked, "e.partner_id = :partnerId", "partnerId", filter.batch() == null ? null : partnerId);
        where(
                sql,
                asked,
                "e.status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        where(sql, asked, "e.registered_on >= :registeredFrom", "registeredFrom", filter.registeredFrom());
        where(sql, asked, "e.registered_on <= :registeredUntil", "registeredUntil", filter.registeredUntil());
        where(
                sql,
                asked,
                "e.occupation = :occupation",
                "occupation",
                filter.occupation() == null ? null : filter.occupation().name());
        if (filter.region() != null) {
            where(sql, asked, "e.regency = :regency", "regency", filter.region().regency());
            where(
                    sql,
                    asked,
                    "e.district = :district",
                    "district",
                    filter.region().district());
        }
        where(sql, asked, "e.reference = :reference", "reference", filter.reference());
        where(
                sql,
                asked,
                "(e.enrolled_by = :enrolledBy OR e.partner_id <> e.enrolled_by)",
                "enrolledBy",
                filter.reference() == null ? null : partnerId);
        where(sql, asked, "e.id > :after", "after", after);
        sql.append(" ORDER BY ").append(owner).append(", e.id LIMIT :limit");
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("owner", UUID.class, Objects.requireNonNullElse(filter.batch(), partnerId))
                .bindMap(asked)
                .bind("limit", limit)
                .map((row, context) -> file(row))
                .list());
    }

    /** What the bank declares now, beside what the enrollment itself says. */
    public void declare(UUID id, @Nullable String branchCode, EnrollmentForm.Person declared) {
        database.useHandle(handle -> handle.createUpdate(
                        "UPDATE enrollment SET branch_code = :branchCode, declared = :declared WHERE id = :id")
                .bind("branchCode", branchCode)
                .bind("declared", vault.seal(id, declared))
                .bind("id", id)
                .execute());
    }

    /** All of these persons', at whichever bank, in the order of registering. */
    public List<DeclaredEnrollment> declared(List<UUID> participantIds) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT * FROM enrollment WHERE participant_id = ANY (:ids) ORDER BY id")
                        .bindArray("ids", UUID.class, participantIds)
                        .map((row, context) -> new DeclaredEnrollment(enrollments.enrollment(row), person(row)))
                        .list());
    }

    private static void where(
            StringBuilder sql, Map<String, Object> asked, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            asked.put(name, value);
        }
    }

    private EnrollmentFile file(ResultSet row) throws SQLException {
        Enrollment enrollment = enrollments.enrollment(row);
        return new EnrollmentFile(
                enrollment,
                enrollment.outlook(terms),
                columns.read(row),
                row.getString("branch_code"),
                row.getObject("batch_id", UUID.class),
                person(row),
                kpj(row, enrollment));
    }

    private @Nullable String kpj(ResultSet row, Enrollment enrollment) throws SQLException {
        byte[] kpj = row.getBytes("kpj");
        return kpj == null ? null : vault.open(enrollment.participantId(), kpj, String.class);
    }

    private EnrollmentForm.Person person(ResultSet row) throws SQLException {
        return vault.open(row.getObject("id", UUID.class), row.getBytes("declared"), EnrollmentForm.Person.class);
    }
}
