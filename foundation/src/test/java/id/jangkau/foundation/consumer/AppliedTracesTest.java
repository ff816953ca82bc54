package id.jangkau.foundation.consumer;

import java.time.Instant;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import id.jangkau.event.CloudEventHeaders;
import io.opentelemetry.api.OpenTelemetry;

import static org.assertj.core.api.Assertions.assertThatCode;

class AppliedTracesTest {
    private static final Instant NOW = Instant.parse("2025-03-14T02:00:00Z");

    private final AppliedTraces traces = new AppliedTraces(OpenTelemetry.noop().getTracer("test"));

    /** So Debezium says that there is none. */
    @Test
    void aTraceWithoutAValueIsNone() {
        var record = new ConsumerRecord<>("t", 0, 0, "key", new byte[0]);
        record.headers().add(CloudEventHeaders.TRACE_PARENT, null);

        assertThatCode(() -> traces.applied(List.of(new Received("greeted", "", NOW, record)), NOW, NOW))
                .doesNotThrowAnyException();
    }
}
