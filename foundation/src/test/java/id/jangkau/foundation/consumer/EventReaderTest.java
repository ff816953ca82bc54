package id.jangkau.foundation.consumer;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.foundation.outbox.EventJson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class EventReaderTest {
    private static final Map<String, Class<?>> KNOWN = Map.of("greeted", Greeting.class);

    private final EventReader reader = new EventReader(new EventJson());

    record Greeting(String to) {}

    @Test
    void readsWhatIsKnownIgnoresWhatIsNotAndRejectsWhatItCannotRead() {
        var read = record("greeted", "{\"to\": \"Denpasar\"}");
        var unknown = record("waved", "{}");
        var broken = record("greeted", "{\"to\": \"5171");
        var untyped = new ConsumerRecord<>("t", 0, 3, "key", "{}".getBytes(UTF_8));

        Reading reading = reader.read(List.of(read, unknown, broken, untyped), KNOWN);

        assertThat(reading.events())
                .containsExactly(
                        new Received("greeted", new Greeting("Denpasar"), Instant.parse("2025-03-14T02:00:00Z"), read));
        assertThat(reading.ignored()).containsExactly(unknown);
        assertThat(reading.rejected()).extracting(Reading.Rejected::origin).containsExactly(broken, untyped);
    }

    @Test
    void aReasonNeverTellsWhatStoodThere() {
        Reading reading = reader.read(List.of(record("greeted", "{\"to\": {\"nik\": \"5171010101900001\"}}")), KNOWN);

        assertThat(reading.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason())
                        .startsWith("unreadable: ")
                        .contains("to")
                        .doesNotContain("5171"));
    }

    private static ConsumerRecord<String, byte[]> record(String type, String body) {
        var record = new ConsumerRecord<>("t", 0, 0, "key", body.getBytes(UTF_8));
        record.headers()
                .add(CloudEventHeaders.TYPE, type.getBytes(UTF_8))
                .add(CloudEventHeaders.TIME, "2025-03-14T10:00:00+08:00".getBytes(UTF_8));
        return record;
    }
}
