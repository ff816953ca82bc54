package id.jangkau.foundation.problem;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field made a JSON body unreadable, and never what stood in it. */
public final class UnreadableJson {
    private UnreadableJson() {}

    /** Nothing when it is not even JSON. The field is empty when it is the whole body. */
    public static Optional<FieldError> fieldError(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || e.getCause() instanceof JsonProcessingException) {
            return Optional.empty();
        }
        String code = e instanceof UnrecognizedPropertyException ? "UNKNOWN_FIELD" : "WRONG_TYPE";
        return Optional.of(FieldError.of(pathOf(mapping.getPath()), code));
    }

    private static String pathOf(List<Reference> path) {
        StringBuilder written = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                written.append('[').append(step.getIndex()).append(']');
            } else {
                written.append(written.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return written.toString();
    }
}
