package id.jangkau.foundation.problem;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** Writes problems in the words of a language, and counts them: {@code jangkau_problems_total} by code. */
@Singleton
class Problems {
    private final Messages messages;
    private final MeterRegistry metrics;

    Problems(Messages messages, MeterRegistry metrics) {
        this.messages = messages;
        this.metrics = metrics;
    }

    /**
     * The problem to answer; each is answered once.
     *
     * @param code one of ours, never what somebody sent: there is a series of each
     * @param path of the request, as it was sent, if it can be told
     */
    Problem of(
            int status,
            String code,
            List<Object> arguments,
            List<FieldError> errors,
            @Nullable String path,
            Locale language) {
        metrics.counter("jangkau.problems", "code", code).increment();
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
