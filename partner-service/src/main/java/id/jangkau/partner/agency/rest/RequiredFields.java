package id.jangkau.partner.agency.rest;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** Collects the fields that are missing from a request, to name them all at once. */
public final class RequiredFields {
    private final List<FieldError> missing = new ArrayList<>();

    /**
     * A body of {@code null} is no request at all.
     *
     * @throws ProblemException 400
     */
    public static <T> T body(@Nullable T request) {
        if (request == null) {
            throw ProblemException.invalidRequest(List.of());
        }
        return request;
    }

    public RequiredFields with(String field, @Nullable Object value) {
        if (value == null) {
            missing.add(FieldError.of(field, "REQUIRED"));
        }
        return this;
    }

    /**
     * Ends the request when any is missing.
     *
     * @throws ProblemException 400 {@code INVALID_REQUEST} when any is missing
     */
    public void check() {
        if (!missing.isEmpty()) {
            throw problem();
        }
    }

    /** 400 {@code INVALID_REQUEST}, naming what is missing. */
    public ProblemException problem() {
        return ProblemException.invalidRequest(missing);
    }
}
