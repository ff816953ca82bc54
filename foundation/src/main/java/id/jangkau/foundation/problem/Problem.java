package id.jangkau.foundation.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.jangkau.foundation.identity.IdentityNumbers;

/**
 * RFC 9457 problem details, {@code application/problem+json}. Whoever writes a NIK into an address or in place of a field's name
 * gets it back masked: problems are kept in logs by those who get them.
 *
 * @param type {@code urn:jangkau:problem:<code in lower case>}
 * @param code stable; programs decide by it, never by title or detail
 * @param errors field by field, where fields are at fault
 * @param traceId finds the request in logs and traces
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        @Nullable List<Field> errors,
        @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        instance = instance == null ? null : IdentityNumbers.masked(instance);
    }

    /** One field at fault. */
    public record Field(String field, String code, String detail) {
        public Field {
            field = IdentityNumbers.masked(field);
        }
    }
}
