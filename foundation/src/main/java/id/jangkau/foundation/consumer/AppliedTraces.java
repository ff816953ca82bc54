package id.jangkau.foundation.consumer;

import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import id.jangkau.event.CloudEventHeaders;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Says in the trace of each event when it was applied here: from the beginning of its batch's transaction to the commit. */
@Singleton
class AppliedTraces {
    private static final String SAMPLED = "01";
    private static final TextMapGetter<ConsumerRecord<String, byte[]>> HEADERS = new HeaderTexts();

    private final Tracer tracer;

    AppliedTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Costs nothing for events whose trace nobody records. */
    void applied(List<Received> events, Instant from, Instant to) {
        for (Received event : events) {
            String parent = HEADERS.get(event.origin(), CloudEventHeaders.TRACE_PARENT);
            if (parent != null && parent.endsWith(SAMPLED)) {
                tracer.spanBuilder("apply " + event.type())
                        .setParent(W3CTraceContextPropagator.getInstance()
                                .extract(Context.root(), event.origin(), HEADERS))
                        .setSpanKind(SpanKind.CONSUMER)
                        .setStartTimestamp(from)
                        .startSpan()
                        .end(to);
            }
        }
    }

    private static final class HeaderTexts implements TextMapGetter<ConsumerRecord<String, byte[]>> {
        @Override
        public Iterable<String> keys(ConsumerRecord<String, byte[]> record) {
            return List.of(CloudEventHeaders.TRACE_PARENT);
        }

        @Override
        public @Nullable String get(@Nullable ConsumerRecord<String, byte[]> record, String name) {
            Header header = record == null ? null : record.headers().lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), US_ASCII);
        }
    }
}
