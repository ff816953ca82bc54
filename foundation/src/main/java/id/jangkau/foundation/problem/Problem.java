package id.jangkau.foundation.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * RFC 9457 problem details, {@code application/problem+json}.
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

    /** One field at fault. */
    public record Field(String field, String code, String detail) {}
}
