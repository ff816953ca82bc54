package id.jangkau.statistics.agency.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Tally;

/**
 * What an agency has achieved.
 *
 * @param regency of its seat
 * @param inForce whether it may enroll on the day asked for
 * @param tally null where it is hidden
 * @param passed what came from other agencies and went to them; null where that is hidden
 * @param lapsedHidden whether only how many lapsed is hidden
 * @param lastEnrollmentOn the last day on which somebody registered through it; null where that is hidden
 * @param goal the next target of its own that is due, else the last one
 */
public record AgencyFigures(
        UUID partnerId,
        String bankCode,
        String name,
        String regency,
        String status,
        boolean inForce,
        @Nullable Tally tally,
        @Nullable Passed passed,
        boolean lapsedHidden,
        @Nullable LocalDate lastEnrollmentOn,
        @Nullable Goal goal) {

    /** Enrollments that other agencies handed over to it, and that it handed over to others. */
    public record Passed(long takenOver, long handedOver) {}

    /** How many workers it is to have enrolled by the end of a day. */
    public record Goal(long value, LocalDate due) {}

    AgencyFigures withoutFigures() {
        return new AgencyFigures(partnerId, bankCode, name, regency, status, inForce, null, null, true, null, goal);
    }

    AgencyFigures withoutLapsed() {
        return new AgencyFigures(
                partnerId, bankCode, name, regency, status, inForce, tally, passed, true, lastEnrollmentOn, goal);
    }

    AgencyFigures withoutPassed() {
        return new AgencyFigures(
                partnerId, bankCode, name, regency, status, inForce, tally, null, lapsedHidden, lastEnrollmentOn, goal);
    }
}
