package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;

import id.jangkau.event.Topics;
import id.jangkau.local.stack.Part;

/** Sends events past registration-service and watches statistics-service count them, by its own metrics. */
final class Counting implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String APPLIED = "jangkau_events_total";

    private final BenchStack stack;
    private final EnrollmentEvents events;

    Counting(BenchStack stack) {
        this.stack = stack;
        this.events = new EnrollmentEvents(
                stack.topics().bootstrapServers(), stack.agency().partnerId());
    }

    /** What is done with the same events while the service stands still. */
    interface Meanwhile {
        /**
         * Returns when it is done.
         *
         * @param from where they begin in each partition
         */
        void with(Map<TopicPartition, Long> from) throws Exception;
    }

    double eventsPerSecond(int number, Meanwhile meanwhile) throws Exception {
        stack.awaitQuiet();
        BenchProcess service = stack.process(Part.STATISTICS);
        try (KeepAlive connection = new KeepAlive(stack.url(Part.STATISTICS))) {
            long before = applied(connection);
            Map<TopicPartition, Long> from = stack.topics().ends(Topics.ENROLLMENTS);
            service.pause();
            try {
                events.send(number);
                meanwhile.with(from);
            } finally {
                service.goOn();
            }
            return new Arrivals(before, number, () -> applied(connection)).awaitedPerSecond(PATIENCE);
        }
    }

    private static long applied(KeepAlive connection) {
        try {
            return connection
                    .get("/q/metrics", "")
                    .expecting(200)
                    .lines()
                    .filter(line -> line.startsWith(APPLIED)
                            && line.contains("outcome=\"applied\"")
                            && line.contains("topic=\"" + Topics.ENROLLMENTS + "\""))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        events.close();
    }
}
