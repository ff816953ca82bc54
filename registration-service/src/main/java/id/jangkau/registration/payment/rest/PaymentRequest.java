package id.jangkau.registration.payment.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.payment.domain.Payment;

/**
 * Money received for a billing.
 *
 * @param reference the bank's own
 * @param amount whole rupiah; must be the billing's
 * @param paidAt with offset; now when absent
 */
record PaymentRequest(
        @Nullable String reference,
        @Nullable Long amount,
        @Nullable OffsetDateTime paidAt) {
    Payment toPayment(Instant now) {
        List<FieldError> errors = new ArrayList<>(Reference.errors(reference));
        if (amount == null) {
            errors.add(FieldError.of("amount", "REQUIRED"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        return new Payment(
                Objects.requireNonNull(reference),
                Objects.requireNonNull(amount),
                paidAt == null ? now : paidAt.toInstant());
    }
}
