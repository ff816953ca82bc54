package id.jangkau.foundation.deadletter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import id.jangkau.foundation.consumer.DeadLetterLog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * {@code jangkau_dead_letters_waiting} by topic: letters that lie in Kafka and were not replayed here, whichever service parked
 * them, as of the last look. Who reads metrics does not wait for Kafka.
 */
@Singleton
public class WaitingLetters {
    private static final Logger LOG = Logger.getLogger(WaitingLetters.class);

    private final DeadLetterLog log;
    private final Replays replays;
    private final MeterRegistry metrics;
    private final Map<String, Double> waiting = new ConcurrentHashMap<>();

    WaitingLetters(DeadLetterLog log, Replays replays, MeterRegistry metrics) {
        this.log = log;
        this.replays = replays;
        this.metrics = metrics;
    }

    /** Looks anew; when Kafka or the database does not answer, it is not known how many there are. */
    public void look(String topic) {
        if (waiting.put(topic, count(topic)) == null) {
            Gauge.builder("jangkau.dead.letters.waiting", () -> waiting.getOrDefault(topic, Double.NaN))
                    .description("dead letters that were not replayed here")
                    .tag("topic", topic)
                    .register(metrics);
        }
    }

    private double count(String topic) {
        try {
            return Math.max(0, log.count(topic) - replays.done(topic));
        } catch (RuntimeException e) {
            LOG.debugf(e, "dead letters of %s cannot be counted for now", topic);
            return Double.NaN;
        }
    }
}
