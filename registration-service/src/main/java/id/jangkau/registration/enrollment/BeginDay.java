package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.jangkau.foundation.sql.JobTransactions;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.ChangeKind;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.MembershipTerms;
import id.jangkau.registration.enrollment.store.DayRows;

/**
 * Brings enrollments to what a day is for them: paid months are over, grace months are over. Piece by piece, each in a
 * transaction of its own that one replica at a time may have; after a crash the next look goes on where it stopped. What a
 * payment told of late left behind is found on the same day.
 */
@ApplicationScoped
public class BeginDay {
    private static final Logger LOG = Logger.getLogger(BeginDay.class);
    private static final String NAME = "begin-day";
    private static final int CHUNK = 500;

    private final DayRows days;
    private final ChangeEnrollments changeEnrollments;
    private final MembershipTerms terms;
    private final JobTransactions jobs;
    private final Clock clock;

    BeginDay(
            DayRows days,
            ChangeEnrollments changeEnrollments,
            MembershipTerms terms,
            Clock clock,
            JobTransactions jobs) {
        this.jobs = jobs;
        this.days = days;
        this.changeEnrollments = changeEnrollments;
        this.terms = terms;
        this.clock = clock;
    }

    /** Returns once nothing is left to do today, or another replica is at it. */
    public void begin() {
        LocalDate day = Wita.today(clock);
        while (jobs.call(() -> beginSome(day))) {
            LOG.debugf("%s goes on", day);
        }
    }

    /** Whether there may be more to do. */
    private boolean beginSome(LocalDate day) {
        if (!days.tryToLead()) {
            return false;
        }
        List<Enrollment> due = days.lockDue(day, terms, CHUNK);
        List<EnrollmentChange> changes = due.stream()
                .flatMap(enrollment -> enrollment.begin(day, terms).stream())
                .toList();
        changeEnrollments.save(changes, NAME);
        days.count(day, countOf(changes, ChangeKind.GRACE_STARTED), countOf(changes, ChangeKind.LAPSED));
        if (due.isEmpty() && !days.anyDue(day, terms)) {
            days.finish(day, clock.instant());
        }
        return !due.isEmpty();
    }

    private static long countOf(List<EnrollmentChange> changes, ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
