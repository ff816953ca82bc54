package id.jangkau.foundation.outbox;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.event.EventType;

/**
 * Something that others must hear once the transaction has committed.
 *
 * @param topic where to
 * @param aggregateId the record's key: events of one aggregate keep their order
 * @param data the record of the event contract that becomes the JSON value
 * @param traceParent W3C trace context of the request that it belongs to; the current one unless told
 */
public record OutboxEvent(
        String topic,
        UUID aggregateId,
        EventType type,
        Object data,
        @Nullable String traceParent) {
    public OutboxEvent(String topic, UUID aggregateId, EventType type, Object data) {
        this(topic, aggregateId, type, data, TraceParent.current());
    }

    public OutboxEvent tracedBy(@Nullable String otherTraceParent) {
        return new OutboxEvent(topic, aggregateId, type, data, otherTraceParent);
    }
}
