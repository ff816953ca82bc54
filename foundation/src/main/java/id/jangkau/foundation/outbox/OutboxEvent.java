package id.jangkau.foundation.outbox;

import java.util.UUID;

import id.jangkau.event.EventType;

/**
 * Something that others must hear once the transaction has committed.
 *
 * @param topic where to
 * @param aggregateId the record's key: events of one aggregate keep their order
 * @param data the record of the event contract that becomes the JSON value
 */
public record OutboxEvent(String topic, UUID aggregateId, EventType type, Object data) {}
