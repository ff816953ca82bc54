package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;

/**
 * How an enrollment came to its end.
 *
 * @param on day in Bali, from which it no longer counts
 */
public record Closing(LocalDate on, ClosingReason reason) {}
