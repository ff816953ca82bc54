package id.jangkau.registration.enrollment.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.enrollment.domain.Amendment;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;

/**
 * A merge patch (RFC 7396) over an enrollment as banks post it: what is there replaces what was said, null takes it away,
 * and the result must be what could have been posted.
 */
record CorrectionRequest(
        ObjectNode patch, @Nullable String note, Optional<Long> expectedVersion, Instant now, ObjectMapper json)
        implements Amendment {
    private static final Set<String> CORRECTABLE =
            Set.of("branchCode", "participant", "work", "monthlyIncome", "programmes");
    private static final String NOTE = "note";
    private static final int NOTE_CHARACTERS = 500;

    /**
     * The patch, if it is one.
     *
     * @throws ProblemException 400 that names every field that is not correctable, 422 {@code NIK_NOT_CORRECTABLE}
     */
    static CorrectionRequest of(
            @Nullable JsonNode body, Optional<Long> expectedVersion, Instant now, ObjectMapper json) {
        if (!(body instanceof ObjectNode patch)) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", body == null ? "REQUIRED" : "WRONG_TYPE")));
        }
        List<FieldError> errors = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getKey().equals(NOTE)) {
                checkNote(field.getValue(), errors);
            } else if (!CORRECTABLE.contains(field.getKey())) {
                errors.add(FieldError.of(field.getKey(), "UNKNOWN_FIELD"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        if (patch.path("participant").has("nik")) {
            throw ProblemException.refused(
                    422, "NIK_NOT_CORRECTABLE", List.of(FieldError.of("participant.nik", "NIK_NOT_CORRECTABLE")));
        }
        String note = patch.path(NOTE).isTextual() ? patch.path(NOTE).textValue() : null;
        return new CorrectionRequest(patch.deepCopy().without(NOTE), note, expectedVersion, now, json);
    }

    private static void checkNote(JsonNode note, List<FieldError> errors) {
        if (!note.isTextual() && !note.isNull()) {
            errors.add(FieldError.of(NOTE, "WRONG_TYPE"));
        } else if (note.asText().length() > NOTE_CHARACTERS) {
            errors.add(FieldError.of(NOTE, "TOO_LONG", NOTE_CHARACTERS));
        }
    }

    @Override
    public EnrollmentForm applyTo(EnrollmentForm current) {
        ObjectNode merged = merge(json.valueToTree(EnrollmentRequest.of(current)), patch);
        try {
            return json.treeToValue(merged, EnrollmentRequest.class).toForm(now);
        } catch (JsonProcessingException e) {
            throw new WebApplicationException(e, Status.BAD_REQUEST);
        }
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            JsonNode was = target.get(field.getKey());
            target.set(
                    field.getKey(),
                    was instanceof ObjectNode object && field.getValue() instanceof ObjectNode replacing
                            ? merge(object, replacing)
                            : field.getValue());
        }
        return target;
    }

    @Override
    public String toString() {
        return "CorrectionRequest[…]";
    }
}
