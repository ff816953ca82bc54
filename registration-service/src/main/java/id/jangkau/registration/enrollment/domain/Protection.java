package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A period of protection, in days of Bali.
 *
 * @param from the day the payment was received
 * @param until last day of the last month paid
 * @param closedOn the day from which the worker no longer counts as active, once that happened
 * @param closedBy LAPSED or ENDED, together with {@code closedOn}
 */
public record Protection(
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate closedOn,
        @Nullable EnrollmentStatus closedBy) {
    static Protection between(LocalDate from, LocalDate until) {
        return new Protection(from, until, null, null);
    }
}
