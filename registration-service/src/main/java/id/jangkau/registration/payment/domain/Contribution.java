package id.jangkau.registration.payment.domain;

import java.time.LocalDate;
import java.util.UUID;

import id.jangkau.registration.contribution.domain.Quote;

/**
 * Money received for one enrollment; happens once and never changes.
 *
 * @param paidOn day in Bali
 * @param quote the months paid, and for how much
 */
public record Contribution(UUID id, UUID enrollmentId, String billingCode, LocalDate paidOn, Quote quote) {}
