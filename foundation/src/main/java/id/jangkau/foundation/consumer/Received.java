package id.jangkau.foundation.consumer;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event that was read.
 *
 * @param type its {@code ce_type}
 * @param data the record of the event contract
 * @param recordedAt its {@code ce_time}; the broker's time where that is missing
 * @param origin where it stood, for parking it
 */
public record Received(String type, Object data, Instant recordedAt, ConsumerRecord<String, byte[]> origin) {}
