package id.jangkau.registration.enrollment.request;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.problem.StorableText;

/** Whether everything required is there and no text is longer than anyone needs; says all that is wrong, not the first. */
final class EnrollmentRequestCheck {
    private static final Pattern LIKE_A_NIK = Pattern.compile("[0-9]{16}");
    private static final int TEXT_CHARACTERS = 200;
    private static final int ADDRESS_CHARACTERS = 500;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2999;

    private final List<FieldError> errors = new ArrayList<>();

    void check(EnrollmentRequest request) {
        text("reference", request.reference(), EnrollmentRequest.REFERENCE_CHARACTERS);
        time("occurredAt", request.occurredAt());
        optionalText("branchCode", request.branchCode(), EnrollmentRequest.REFERENCE_CHARACTERS);
        withoutNik("branchCode", request.branchCode());
        participant(request.participant());
        work(request.work());
        required("monthlyIncome", request.monthlyIncome());
        programmes(request.programmes());
        if (request.consent() != null) {
            required("consent.givenAt", request.consent().givenAt());
            time("consent.givenAt", request.consent().givenAt());
            text("consent.textVersion", request.consent().textVersion(), EnrollmentRequest.REFERENCE_CHARACTERS);
            withoutNik("consent.textVersion", request.consent().textVersion());
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
        year(
                "participant.birthDate",
                person.birthDate() == null ? null : person.birthDate().getYear());
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

    private void time(String field, @Nullable OffsetDateTime time) {
        year(field, time == null ? null : time.getYear());
    }

    /** Years in which nothing of this happened are a slip of the pen, and some cannot even be stored. */
    private void year(String field, @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            errors.add(FieldError.of(field, "WRONG_TYPE"));
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

    /** What is kept in clear is no place for a NIK. */
    private void withoutNik(String field, @Nullable String value) {
        if (value != null && LIKE_A_NIK.matcher(value).find()) {
            errors.add(FieldError.of(field, "WRONG_TYPE"));
        }
    }

    private void optionalText(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            errors.add(FieldError.of(field, "TOO_LONG", longest));
        } else if (value != null && !StorableText.isStorable(value)) {
            errors.add(FieldError.of(field, "WRONG_TYPE"));
        }
    }
}
