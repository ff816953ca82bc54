package id.jangkau.registration.payment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A whole contribution was given back; happens once and never changes.
 *
 * @param on day in Bali from which on it does not count
 * @param by subject of who booked it
 */
public record Refund(UUID id, UUID contributionId, LocalDate on, RefundReason reason, Instant at, String by) {}
