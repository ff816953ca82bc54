package id.jangkau.registration.payment.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.payment.domain.BillingOrder;

/**
 * For whom a bank wants to pay, and how many months.
 *
 * @param reference the bank's own
 * @param paidOn day in Bali on which the money is or was received; today when absent
 */
record BillingRequest(
        @Nullable String reference,
        @Nullable LocalDate paidOn,
        @Nullable List<@Nullable Line> enrollments) {
    private static final int MOST = 5_000;

    record Line(@Nullable UUID id, @Nullable Integer months) {}

    BillingOrder toOrder() {
        List<FieldError> errors = new ArrayList<>(Reference.errors(reference));
        if (enrollments == null) {
            errors.add(FieldError.of("enrollments", "REQUIRED"));
        } else if (enrollments.isEmpty() || enrollments.size() > MOST) {
            errors.add(FieldError.of("enrollments", "OUT_OF_RANGE", 1, MOST));
        } else {
            for (int i = 0; i < enrollments.size(); i++) {
                check("enrollments[" + i + "]", enrollments.get(i), errors);
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        return new BillingOrder(
                Objects.requireNonNull(reference),
                paidOn,
                Objects.requireNonNull(enrollments).stream()
                        .map(Objects::requireNonNull)
                        .map(line -> new BillingOrder.Line(
                                Objects.requireNonNull(line.id()), Objects.requireNonNull(line.months())))
                        .toList());
    }

    private static void check(String field, @Nullable Line line, List<FieldError> errors) {
        if (line == null) {
            errors.add(FieldError.of(field, "REQUIRED"));
            return;
        }
        if (line.id() == null) {
            errors.add(FieldError.of(field + ".id", "REQUIRED"));
        }
        if (line.months() == null) {
            errors.add(FieldError.of(field + ".months", "REQUIRED"));
        }
    }
}
