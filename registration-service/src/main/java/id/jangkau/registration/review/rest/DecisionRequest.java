package id.jangkau.registration.review.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.review.domain.Decision;

/**
 * What an officer decides.
 *
 * @param decision KEEP_RECORD, REPLACE_RECORD or ANOTHER_PERSON; required
 * @param note why, for those who ask later
 */
record DecisionRequest(@Nullable String decision, @Nullable String note) {
    private static final int NOTE_CHARACTERS = 1000;

    /** @throws ProblemException 400 that names every field at fault */
    Decision checked() {
        List<FieldError> errors = new ArrayList<>();
        Optional<Decision> known = Arrays.stream(Decision.values())
                .filter(candidate -> candidate.name().equals(decision))
                .findFirst();
        if (decision == null) {
            errors.add(FieldError.of("decision", "REQUIRED"));
        } else if (known.isEmpty()) {
            errors.add(FieldError.of("decision", "DECISION_UNKNOWN", Arrays.toString(Decision.values())));
        }
        if (note != null && note.length() > NOTE_CHARACTERS) {
            errors.add(FieldError.of("note", "TOO_LONG", NOTE_CHARACTERS));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        return known.orElseThrow();
    }
}
