package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.event.Topics;
import id.jangkau.systemtests.EventTopic;
import id.jangkau.systemtests.Workers;

import static org.assertj.core.api.Assertions.assertThat;

/** From the bank's POST through Kafka to the counter: one trace. */
class OneTraceIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int TRACE_ID_FROM = 3;
    private static final int TRACE_ID_TO = 35;

    @Test
    void aWorkersWayFromThePostToTheCounterIsOneTrace() throws IOException {
        Books.Entry entry = Drill.BANKS.getFirst().enroll(Workers.today());
        String trace = traceOf(entry);

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Drill.TRACES.of(trace))
                        .extracting(Traces.Done::what)
                        .contains(
                                "registration-service: POST /v1/enrollments",
                                "statistics-service: apply id.jangkau.registration.enrollment.registered",
                                "partner-service: apply id.jangkau.registration.enrollment.registered"));

        List<Traces.Done> done = Drill.TRACES.of(trace);
        assertThat(done.stream().map(Traces.Done::parent).filter(parent -> !parent.isEmpty()))
                .as("everything but the first comes of something else in the trace")
                .isSubsetOf(done.stream().map(Traces.Done::id).toList());
        keep(trace, done);
    }

    /** For people to look at. */
    private static void keep(String trace, List<Traces.Done> done) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "traces")).resolve("one-worker.json");
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file.toFile(), Map.of("traceId", trace, "spans", done));
        System.out.println("trace of one worker: " + file.toAbsolutePath());
    }

    private static String traceOf(Books.Entry entry) {
        ConsumerRecord<String, String> event = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> Drill.topic(Topics.ENROLLMENTS).content().stream()
                                .filter(record -> entry.enrollmentId().equals(record.key()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return EventTopic.header(event, CloudEventHeaders.TRACE_PARENT).substring(TRACE_ID_FROM, TRACE_ID_TO);
    }
}
