package id.jangkau.registration.enrollment.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import id.jangkau.registration.contribution.domain.Quote;

/**
 * A worker who was registered: the first answer, and what every repetition of the request is answered with.
 *
 * @param occurredAt when it happened at the bank
 * @param billingCode kode iuran to pay the quote's total under
 */
public record Registration(
        UUID id, String reference, Instant occurredAt, Quote quote, String billingCode, List<Warning> warnings) {
    public Registration {
        warnings = List.copyOf(warnings);
    }
}
