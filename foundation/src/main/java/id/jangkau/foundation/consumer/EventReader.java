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
import id.jangkau.foundation.consumer.Reading.Rejected;
import id.jangkau.foundation.outbox.EventJson;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads records as events of the types that a consumer knows, and tells which it does not know or cannot read. */
@Singleton
public class EventReader {
    private final EventJson json;

    EventReader(EventJson json) {
        this.json = json;
    }

    /**
     * Reads a batch; whatever stands in it, this does not fail.
     *
     * @param known the record that each type's JSON becomes
     */
    public Reading read(Iterable<ConsumerRecord<String, byte[]>> records, Map<String, Class<?>> known) {
        List<Received> events = new ArrayList<>();
        List<ConsumerRecord<String, byte[]>> ignored = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Optional<String> type = header(record, CloudEventHeaders.TYPE);
            if (type.isEmpty()) {
                rejected.add(new Rejected(record, "no " + CloudEventHeaders.TYPE));
            } else if (!known.containsKey(type.get())) {
                ignored.add(record);
            } else if (record.value() == null) {
                rejected.add(new Rejected(record, "no body"));
            } else {
                try {
                    events.add(new Received(
                            type.get(), json.read(record.value(), known.get(type.get())), recordedAt(record), record));
                } catch (IOException | DateTimeException e) {
                    rejected.add(new Rejected(record, reason(e)));
                }
            }
        }
        return new Reading(events, ignored, rejected);
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
