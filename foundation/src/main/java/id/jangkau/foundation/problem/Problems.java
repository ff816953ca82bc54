package id.jangkau.foundation.problem;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** Writes problems in the words of a language. */
@Singleton
class Problems {
    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** @param path of the request, as it was sent, if it can be told */
    Problem of(
            int status,
            String code,
            List<Object> arguments,
            List<FieldError> errors,
            @Nullable String path,
            Locale language) {
        List<Problem.Field> fields = errors.stream()
                .map(error -> new Problem.Field(
                        error.field(),
                        error.code(),
                        messages.detail(error.code(), error.arguments(), language)
                                .orElse(error.code())))
                .toList();
        return new Problem(
                "urn:jangkau:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                messages.title(code, language),
                status,
                messages.detail(code, arguments, language).orElse(null),
                path,
                code,
                fields.isEmpty() ? null : fields,
                traceId());
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
