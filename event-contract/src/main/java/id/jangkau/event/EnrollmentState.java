package id.jangkau.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An enrollment after a change. What it adds to each day's figures is a pure function of this state.
 *
 * @param enrollmentId one worker in one occupation
 * @param participantId the worker; two enrollments (two occupations) share it
 * @param version 1, 2, 3 …; the newer wins
 * @param status {@code REGISTERED}, {@code ACTIVE}, {@code GRACE}, {@code LAPSED}, {@code CANCELLED} or {@code ENDED}
 * @param registeredOn the day (WITA) on which it happened at the bank
 * @param cancelledOn the day (WITA) on which it was cancelled before any payment; it then never counted
 * @param protection when the worker was a participant, in order, without overlap
 */
public record EnrollmentState(
        UUID enrollmentId,
        UUID participantId,
        long version,
        String status,
        EnrollmentCategories categories,
        LocalDate registeredOn,
        @Nullable LocalDate cancelledOn,
        List<ProtectionPeriod> protection) {

    public EnrollmentState {
        Objects.requireNonNull(enrollmentId, "enrollmentId");
        Objects.requireNonNull(participantId, "participantId");
        Versions.requirePositive(version);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(registeredOn, "registeredOn");
        protection = List.copyOf(protection);
    }

    /**
     * From the day a payment started protection to the end of the last month paid. The first one activates the
     * enrollment, each later one resumes it. It goes on counting as active through the grace months, until it is closed.
     *
     * @param from the day (WITA) the payment was received
     * @param until last day of the last month paid
     * @param closedOn the day from which the worker no longer counts as active, once that happened
     * @param closedBy {@code LAPSED} or {@code ENDED}, together with {@code closedOn}
     */
    public record ProtectionPeriod(
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate closedOn,
            @Nullable String closedBy) {
        public ProtectionPeriod {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("protection ends before it begins");
            }
            if ((closedOn == null) != (closedBy == null)) {
                throw new IllegalArgumentException("closedOn and closedBy come together");
            }
        }
    }
}
