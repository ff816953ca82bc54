package id.jangkau.registration.enrollment.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.enrollment.domain.ClosingReason;
import id.jangkau.registration.enrollment.domain.Ending;

/**
 * That participation ended.
 *
 * @param reason DEATH, CLAIM or WITHDRAWAL
 * @param on day in Bali
 * @param note kept with it
 */
record EndingRequest(
        @Nullable String reason,
        @Nullable LocalDate on,
        @Nullable String note) {
    private static final int NOTE_CHARACTERS = 500;
    private static final Map<String, ClosingReason> REASONS =
            Map.of("DEATH", ClosingReason.DEATH, "CLAIM", ClosingReason.CLAIM, "WITHDRAWAL", ClosingReason.WITHDRAWAL);

    Ending toEnding() {
        List<FieldError> errors = new ArrayList<>();
        if (reason == null) {
            errors.add(FieldError.of("reason", "REQUIRED"));
        }
        if (on == null) {
            errors.add(FieldError.of("on", "REQUIRED"));
        }
        if (note != null && note.length() > NOTE_CHARACTERS) {
            errors.add(FieldError.of("note", "TOO_LONG", NOTE_CHARACTERS));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        ClosingReason known = REASONS.get(Objects.requireNonNull(reason));
        if (known == null) {
            throw ProblemException.refused(
                    422, "ENDING_REASON_UNKNOWN", List.of(FieldError.of("reason", "ENDING_REASON_UNKNOWN")));
        }
        return new Ending(known, Objects.requireNonNull(on), note);
    }
}
