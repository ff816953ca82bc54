package id.jangkau.registration.payment.domain;

import java.time.LocalDate;
import java.util.UUID;

import id.jangkau.registration.contribution.domain.Quote;

/**
 * Money received for one enrollment; happens once and never changes.
 *
 * @param paidTo the bank whose kode iuran it was, whichever has the enrollment by the time it is applied
 * @param paidOn day in Bali
 * @param quote the months paid, and for how much
 */
public record Contribution(
        UUID id, UUID enrollmentId, String billingCode, UUID paidTo, LocalDate paidOn, Quote quote) {}
