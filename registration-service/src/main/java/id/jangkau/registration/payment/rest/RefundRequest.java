package id.jangkau.registration.payment.rest;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.payment.domain.RefundReason;

/** @param reason {@code PAID_TWICE}, {@code PAID_IN_ERROR}, {@code NOT_ELIGIBLE} or {@code OTHER} */
record RefundRequest(@Nullable String reason) {
    RefundReason checked() {
        if (reason == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("reason", "REQUIRED")));
        }
        return Arrays.stream(RefundReason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalidRequest(List.of(
                        FieldError.of("reason", "REFUND_REASON_UNKNOWN", Arrays.toString(RefundReason.values())))));
    }
}
