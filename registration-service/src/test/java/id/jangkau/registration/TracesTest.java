package id.jangkau.registration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;

import static org.assertj.core.api.Assertions.assertThat;

/** Unless somebody configured where traces go, none is recorded, whatever a caller wants; there are trace ids all the same. */
@RegistrationTest
class TracesTest {
    @Inject
    Tracer tracer;

    @Test
    void areNotRecordedAndHaveTheirIds() {
        Span span = tracer.spanBuilder("request").setNoParent().startSpan();

        assertThat(span.isRecording()).isFalse();
        assertThat(span.getSpanContext().isSampled()).isFalse();
        assertThat(span.getSpanContext().isValid()).isTrue();
    }

    @Test
    void areNotRecordedForACallerWhoDoes() {
        SpanContext caller = SpanContext.createFromRemoteParent(
                "0af7651916cd43dd8448eb211c80319c",
                "b7ad6b7169203331",
                TraceFlags.getSampled(),
                TraceState.getDefault());

        Span span = tracer.spanBuilder("request")
                .setParent(Context.root().with(Span.wrap(caller)))
                .startSpan();

        assertThat(span.isRecording()).isFalse();
        assertThat(span.getSpanContext().getTraceId()).isEqualTo(caller.getTraceId());
    }
}
