package id.jangkau.registration.enrollment.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** Whether everything required is there and no text is longer than anyone needs; says all that is wrong, not the first. */
final class EnrollmentRequestCheck {
    private static final int REFERENCE_CHARACTERS = 64;
    private static final int TEXT_CHARACTERS = 200;
    private static final int ADDRESS_CHARACTERS = 500;

    private final List<FieldError> errors = new ArrayList<>();

    void check(EnrollmentRequest request) {
        text("reference", request.reference(), REFERENCE_CHARACTERS);
        optionalText("branchCode", request.branchCode(), REFERENCE_CHARACTERS);
        participant(request.participant());
        work(request.work());
        required("monthlyIncome", request.monthlyIncome());
        programmes(request.programmes());
        if (request.consent() != null) {
            required("consent.givenAt", request.consent().givenAt());
            text("consent.textVersion", request.consent().textVersion(), REFERENCE_CHARACTERS);
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
    }

    private void participant(EnrollmentRequest.@Nullable Participant person) {
        required("participant", person);
        if (person == null) {
            return;
        }
        text("participant.nik", person.nik(), TEXT_CHARACTERS);
        text("participant.fullName", person.fullName(), TEXT_CHARACTERS);
        required("participant.birthDate", person.birthDate());
        optionalText("participant.phone", person.phone(), TEXT_CHARACTERS);
        optionalText("participant.email", person.email(), TEXT_CHARACTERS);
        optionalText("participant.address", person.address(), ADDRESS_CHARACTERS);
        optionalText("participant.motherMaidenName", person.motherMaidenName(), TEXT_CHARACTERS);
    }

    private void work(EnrollmentRequest.@Nullable Work work) {
        required("work", work);
        if (work != null) {
            text("work.occupation", work.occupation(), TEXT_CHARACTERS);
            text("work.regionCode", work.regionCode(), TEXT_CHARACTERS);
        }
    }

    private void programmes(@Nullable List<@Nullable String> programmes) {
        required("programmes", programmes);
        if (programmes != null && programmes.stream().anyMatch(Objects::isNull)) {
            errors.add(FieldError.of("programmes", "REQUIRED"));
        }
    }

    private void required(String field, @Nullable Object value) {
        if (value == null) {
            errors.add(FieldError.of(field, "REQUIRED"));
        }
    }

    private void text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            errors.add(FieldError.of(field, "REQUIRED"));
        } else {
            optionalText(field, value, longest);
        }
    }

    private void optionalText(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            errors.add(FieldError.of(field, "TOO_LONG", longest));
        } else if (value != null && value.indexOf('\0') >= 0) {
            errors.add(FieldError.of(field, "WRONG_TYPE"));
        }
    }
}
