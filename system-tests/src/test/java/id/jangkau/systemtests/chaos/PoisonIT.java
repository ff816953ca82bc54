package id.jangkau.systemtests.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.event.Topics;
import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.EventTopic;
import id.jangkau.systemtests.Observed;
import id.jangkau.systemtests.Workers;

import static org.assertj.core.api.Assertions.assertThat;

/** One event in a hundred cannot be read: each is counted and parked with the reason, and all others are counted as ever. */
@Tag("long")
class PoisonIT {
    private static final int WORKERS = 100;
    private static final int EVENTS_A_WORKER = 3;
    private static final int POISON = WORKERS * EVENTS_A_WORKER / 100;

    /** partner-service and statistics-service. */
    private static final int READERS = 2;

    private final Observed statistics = new Observed(Drill.STACK, Part.STATISTICS);

    @Test
    void isParkedAndEverythingElseIsCounted() {
        double parkedBefore = parked();
        var keys = new ArrayList<String>();
        try (var poison = new Poison(Drill.topic(Topics.ENROLLMENTS).servers())) {
            for (int i = 0; i < POISON; i++) {
                enroll(WORKERS / POISON);
                keys.add(poison.add());
            }
            enroll(WORKERS % POISON);
        }
        List<ConsumerRecord<String, String>> letters = Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> letters(keys), found -> found.size() >= POISON * READERS);

        assertThat(letters).hasSize(POISON * READERS);
        assertThat(letters)
                .extracting(letter -> EventTopic.header(letter, "dlq-reason"))
                .allMatch(reason -> reason.startsWith("unreadable"));
        assertThat(parked() - parkedBefore).isEqualTo(POISON);
        Inspection.mustBalance();
    }

    private static void enroll(int workers) {
        IntStream.range(0, workers)
                .parallel()
                .forEach(i -> Drill.BANKS.get(i % Drill.BANKS.size()).enrollAndPay(Workers.today()));
    }

    private static List<ConsumerRecord<String, String>> letters(List<String> keys) {
        return Drill.topic(Topics.deadLettersOf(Topics.ENROLLMENTS)).content().stream()
                .filter(letter -> keys.contains(letter.key()))
                .toList();
    }

    private double parked() {
        return statistics.metric("jangkau_events_total{outcome=\"parked\"");
    }
}
