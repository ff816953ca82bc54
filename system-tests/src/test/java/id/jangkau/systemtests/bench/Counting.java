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

    /**
     * What was counted.
     *
     * @param perSecond from the last look at which none was counted until all were
     * @param from where the events begin in each partition
     */
    record Counted(double perSecond, Map<TopicPartition, Long> from) {}

    /** Events of so many enrollments. They are produced while the service stands still, so that it has them all before it. */
    Counted counted(int number) throws Exception {
        stack.awaitQuiet();
        BenchProcess service = stack.process(Part.STATISTICS);
        try (KeepAlive connection = new KeepAlive(stack.url(Part.STATISTICS))) {
            long before = applied(connection);
            Map<TopicPartition, Long> from = stack.topics().ends(Topics.ENROLLMENTS);
            service.pause();
            try {
                events.send(number);
            } finally {
                service.goOn();
            }
            double perSecond = new Arrivals(before, number, () -> applied(connection)).awaitedPerSecond(PATIENCE);
            stack.awaitQuiet();
            if (applied(connection) != before + number) {
                System.out.println("stood still for so long that events came twice: not taken, tried again");
                return counted(number);
            }
            return new Counted(perSecond, from);
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
