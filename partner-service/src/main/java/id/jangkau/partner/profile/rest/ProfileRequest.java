package id.jangkau.partner.profile.rest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.profile.domain.Datum;

/** What a bank tells of itself, as it comes: texts by field; null or blank takes one away. */
record ProfileRequest(Map<Datum, Optional<String>> data) {
    /**
     * Reads it.
     *
     * @throws ProblemException 400 {@code INVALID_REQUEST} naming every field that there is not, or that is no text
     */
    static ProfileRequest of(@Nullable JsonNode body) {
        if (!(body instanceof ObjectNode told)) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", body == null ? "REQUIRED" : "WRONG_TYPE")));
        }
        var data = new EnumMap<Datum, Optional<String>>(Datum.class);
        var errors = new ArrayList<FieldError>();
        for (var field : told.properties()) {
            var datum = Datum.ofField(field.getKey());
            var value = field.getValue();
            if (datum.isEmpty()) {
                errors.add(FieldError.of(field.getKey(), "UNKNOWN_FIELD"));
            } else if (!value.isTextual() && !value.isNull()) {
                errors.add(FieldError.of(field.getKey(), "WRONG_TYPE"));
            } else {
                data.put(datum.get(), textIn(value));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidRequest(errors);
        }
        return new ProfileRequest(data);
    }

    /** Without what is taken away. */
    Map<Datum, String> told() {
        var told = new EnumMap<Datum, String>(Datum.class);
        data.forEach((datum, value) -> value.ifPresent(text -> told.put(datum, text)));
        return told;
    }

    private static Optional<String> textIn(JsonNode value) {
        return Optional.ofNullable(value.textValue()).map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return "ProfileRequest" + data.keySet();
    }
}
