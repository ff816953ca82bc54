package id.jangkau.registration.payment.rest;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.payment.domain.OwnPayment;

/**
 * Money that a worker paid without the agency.
 *
 * @param reference the kode iuran that the worker paid under
 * @param months how many months it is for
 * @param amount whole rupiah; must be what the months cost
 * @param paidAt with offset
 */
record OwnPaymentRequest(
        @Nullable String reference,
        @Nullable Integer months,
        @Nullable Long amount,
        @Nullable OffsetDateTime paidAt) {
    OwnPayment toPayment() {
        List<FieldError> errors = new ArrayList<>(Reference.errors(reference));
        require(errors, "months", months);
        require(errors, "amount", amount);
        require(errors, "paidAt", paidAt);
        if (reference == null || months == null || amount == null || paidAt == null || !errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        return new OwnPayment(reference, months, amount, paidAt.toInstant());
    }

    private static void require(List<FieldError> errors, String field, @Nullable Object value) {
        if (value == null) {
            errors.add(FieldError.of(field, "REQUIRED"));
        }
    }
}
