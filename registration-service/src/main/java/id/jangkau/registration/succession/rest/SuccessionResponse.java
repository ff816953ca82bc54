package id.jangkau.registration.succession.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.succession.domain.Progress;
import id.jangkau.registration.succession.domain.Succession;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

/**
 * How far a succession has come.
 *
 * @param on the first day that counts for the successor
 * @param heardAt when this service heard of it
 * @param billings open kode iuran that the successor may pay now
 */
record SuccessionResponse(
        UUID partnerId,
        UUID successor,
        LocalDate on,
        Progress.State state,
        long transferred,
        long remaining,
        long billings,
        OffsetDateTime heardAt,
        @JsonInclude(NON_NULL) @Nullable OffsetDateTime completedAt) {
    static SuccessionResponse of(Progress progress) {
        Succession succession = progress.succession();
        boolean completed = progress.state() == Progress.State.COMPLETED;
        return new SuccessionResponse(
                succession.partnerId(),
                succession.successor(),
                succession.on(),
                progress.state(),
                succession.transferred(),
                progress.remaining(),
                succession.billings(),
                at(succession.heardAt()),
                completed && succession.completedAt() != null ? at(succession.completedAt()) : null);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, Wita.ZONE);
    }
}
