package id.jangkau.foundation.consumer;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import com.fasterxml.jackson.databind.JsonMappingException;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.foundation.outbox.EventJson;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads records as events of the types that a consumer knows; ignores other types; parks what it cannot read. */
@Singleton
class EventReader {
    private final EventJson json;
    private final DeadLetters deadLetters;
    private final ConsumerMetrics metrics;

    EventReader(EventJson json, DeadLetters deadLetters, ConsumerMetrics metrics) {
        this.json = json;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /** @param known the record that each type's JSON becomes */
    List<Received> read(Iterable<ConsumerRecord<String, byte[]>> records, Map<String, Class<?>> known) {
        List<Received> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Optional<String> type = header(record, CloudEventHeaders.TYPE);
            if (type.isEmpty()) {
                deadLetters.park(record, "no " + CloudEventHeaders.TYPE);
            } else if (!known.containsKey(type.get())) {
                metrics.ignored(record.topic());
            } else {
                read(record, type.get(), known.get(type.get())).ifPresent(events::add);
            }
        }
        return events;
    }

    private Optional<Received> read(ConsumerRecord<String, byte[]> record, String type, Class<?> dataType) {
        if (record.value() == null) {
            deadLetters.park(record, "no body");
            return Optional.empty();
        }
        try {
            return Optional.of(new Received(type, json.read(record.value(), dataType), recordedAt(record), record));
        } catch (IOException | DateTimeException e) {
            deadLetters.park(record, reason(e));
            return Optional.empty();
        }
    }

    /** What is wrong and where, without what stood there. */
    private static String reason(Exception e) {
        String where = e instanceof JsonMappingException mapping ? " at " + mapping.getPathReference() : "";
        return "unreadable: " + e.getClass().getSimpleName() + where;
    }

    private static Instant recordedAt(ConsumerRecord<String, byte[]> record) {
        return header(record, CloudEventHeaders.TIME)
                .map(time -> OffsetDateTime.parse(time).toInstant())
                .orElseGet(() -> Instant.ofEpochMilli(record.timestamp()));
    }

    private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), UTF_8));
    }
}
