package id.jangkau.registration.enrollment.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.MembershipTerms;

/** Whose status changes when a day begins, and which days were looked at. */
@Singleton
public class DayRows {
    /** Any number that no other use of advisory locks in this database has. */
    private static final long LEADER_LOCK = 7_302_114_005L;

    private static final String ANY_DUE = """
            SELECT coalesce((SELECT min(paid_until) FROM enrollment WHERE status = 'ACTIVE') < :day, false)
                OR coalesce((SELECT min(paid_until) FROM enrollment WHERE status = 'GRACE') < :lapsedBefore, false)
            """;

    private final Jdbi database;
    private final EnrollmentRows enrollments;

    DayRows(Jdbi database, EnrollmentRows enrollments) {
        this.database = database;
        this.enrollments = enrollments;
    }

    /** Whether this transaction is the only one at it; so it is until it ends. */
    public boolean tryToLead() {
        return database.withHandle(handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LEADER_LOCK)
                .mapTo(Boolean.class)
                .one());
    }

    /** Locks some of those for whom the day brings something; passes over those whom somebody else is changing. */
    public List<Enrollment> lockDue(LocalDate day, MembershipTerms terms, int atMost) {
        List<Enrollment> due = new ArrayList<>(lockDue("ACTIVE", day, atMost));
        due.addAll(lockDue("GRACE", terms.lapsedIfPaidToBefore(day), atMost - due.size()));
        return due;
    }

    /**
     * In the order of the index: PostgreSQL, planning for any day, takes a third of all rows to be due and, free to take any
     * of them, reads the table from its beginning.
     */
    private List<Enrollment> lockDue(String status, LocalDate paidToBefore, int atMost) {
        String sql = """
                SELECT * FROM enrollment WHERE status = '%s' AND paid_until < :paidToBefore
                ORDER BY paid_until LIMIT :atMost FOR UPDATE SKIP LOCKED
                """.formatted(status); // in the text, so that it is known to be one of those that the index has
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("paidToBefore", paidToBefore)
                .bind("atMost", atMost)
                .map((row, context) -> enrollments.enrollment(row))
                .list());
    }

    /** Whether the day still brings something for anybody, locked or not. */
    public boolean anyDue(LocalDate day, MembershipTerms terms) {
        return database.withHandle(handle -> handle.createQuery(ANY_DUE)
                .bind("day", day)
                .bind("lapsedBefore", terms.lapsedIfPaidToBefore(day))
                .mapTo(Boolean.class)
                .one());
    }

    /** Adds to what the day has brought, unless it is finished. */
    public void count(LocalDate day, long grace, long lapsed) {
        String sql = """
                INSERT INTO day_begun AS d (day, grace, lapsed) VALUES (:day, :grace, :lapsed)
                ON CONFLICT (day) DO UPDATE SET grace = d.grace + :grace, lapsed = d.lapsed + :lapsed
                WHERE d.finished_at IS NULL
                """;
        database.useHandle(handle -> handle.createUpdate(sql)
                .bind("day", day)
                .bind("grace", grace)
                .bind("lapsed", lapsed)
                .execute());
    }

    /** Keeps when the day was finished for the first time. */
    public void finish(LocalDate day, Instant now) {
        database.useHandle(handle -> handle.createUpdate(
                        "UPDATE day_begun SET finished_at = :now WHERE day = :day AND finished_at IS NULL")
                .bind("day", day)
                .bind("now", OffsetDateTime.ofInstant(now, Wita.ZONE))
                .execute());
    }
}
