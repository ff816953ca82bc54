package id.jangkau.foundation.consumer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A record that was parked.
 *
 * @param origin the record as it came, at the place it had in its topic
 * @param partition of the topic of dead letters
 * @param offset in the topic of dead letters
 * @param reason why it was parked
 */
public record DeadLetter(
        ConsumerRecord<String, byte[]> origin, int partition, long offset, Instant parkedAt, String reason) {
    static final String REASON = "dlq-reason";
    static final String TOPIC = "dlq-topic";
    static final String PARTITION = "dlq-partition";
    static final String OFFSET = "dlq-offset";
    private static final List<String> OURS = List.of(REASON, TOPIC, PARTITION, OFFSET);

    /** @param topic where letters without the header came from */
    static DeadLetter of(ConsumerRecord<String, byte[]> letter, String topic) {
        var headers = new RecordHeaders();
        letter.headers().forEach(header -> {
            if (!OURS.contains(header.key())) {
                headers.add(header);
            }
        });
        var origin = new ConsumerRecord<>(
                text(letter, TOPIC).orElse(topic),
                text(letter, PARTITION).map(Integer::valueOf).orElse(0),
                text(letter, OFFSET).map(Long::valueOf).orElse(0L),
                letter.timestamp(),
                TimestampType.CREATE_TIME,
                letter.serializedKeySize(),
                letter.serializedValueSize(),
                letter.key(),
                letter.value(),
                headers,
                Optional.empty());
        return new DeadLetter(
                origin,
                letter.partition(),
                letter.offset(),
                Instant.ofEpochMilli(letter.timestamp()),
                text(letter, REASON).orElse("unknown"));
    }

    /** A header of the event, e.g. {@code ce_type}. */
    public Optional<String> header(String name) {
        return text(origin, name);
    }

    private static Optional<String> text(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }
}
