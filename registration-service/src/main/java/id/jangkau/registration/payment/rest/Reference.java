package id.jangkau.registration.payment.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;

/** A bank's own name for a payment or a billing. */
final class Reference {
    private static final int CHARACTERS = 64;

    private Reference() {}

    static List<FieldError> errors(@Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return List.of(FieldError.of("reference", "REQUIRED"));
        }
        if (reference.length() > CHARACTERS) {
            return List.of(FieldError.of("reference", "TOO_LONG", CHARACTERS));
        }
        return List.of();
    }
}
