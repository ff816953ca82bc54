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
 * @param agencies whose the enrollment was since which day, in order, the last one that of {@code categories}; missing while
 *     it is still with the agency that enrolled the worker
 */
public record EnrollmentState(
        UUID enrollmentId,
        UUID participantId,
        long version,
        String status,
        EnrollmentCategories categories,
        LocalDate registeredOn,
        @Nullable LocalDate cancelledOn,
        List<ProtectionPeriod> protection,
        @Nullable List<AgencySince> agencies) {

    public EnrollmentState {
        Objects.requireNonNull(enrollmentId, "enrollmentId");
        Objects.requireNonNull(participantId, "participantId");
        Versions.requirePositive(version);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(categories, "categories");
        Objects.requireNonNull(registeredOn, "registeredOn");
        protection = List.copyOf(protection);
        if (agencies != null) {
            agencies = List.copyOf(agencies);
            requireHeldInTurn(agencies, categories.partnerId());
        }
    }

    /** One that is still with the agency that enrolled the worker. */
    public EnrollmentState(
            UUID enrollmentId,
            UUID participantId,
            long version,
            String status,
            EnrollmentCategories categories,
            LocalDate registeredOn,
            @Nullable LocalDate cancelledOn,
            List<ProtectionPeriod> protection) {
        this(enrollmentId, participantId, version, status, categories, registeredOn, cancelledOn, protection, null);
    }

    private static void requireHeldInTurn(List<AgencySince> agencies, UUID now) {
        for (int i = 1; i < agencies.size(); i++) {
            if (agencies.get(i).from().isBefore(agencies.get(i - 1).from())) {
                throw new IllegalArgumentException("an agency took over before the one before it");
            }
        }
        if (agencies.isEmpty() || !agencies.getLast().partnerId().equals(now)) {
            throw new IllegalArgumentException("the last agency is the one that has it");
        }
    }

    /**
     * An agency whose the enrollment is, or was until the next one.
     *
     * @param from the first day (WITA) that counts for it; a day counts as what it ends as
     */
    public record AgencySince(UUID partnerId, LocalDate from) {
        public AgencySince {
            Objects.requireNonNull(partnerId, "partnerId");
            Objects.requireNonNull(from, "from");
        }
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
