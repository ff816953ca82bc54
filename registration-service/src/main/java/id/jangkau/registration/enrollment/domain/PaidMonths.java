package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;

/**
 * Contributions that were received at once.
 *
 * @param on day in Bali on which they were received
 * @param months how many months they are for
 */
public record PaidMonths(LocalDate on, int months) {}
