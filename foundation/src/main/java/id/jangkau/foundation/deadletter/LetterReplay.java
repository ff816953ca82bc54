package id.jangkau.foundation.deadletter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.consumer.DeadLetter;
import id.jangkau.foundation.consumer.DeadLetterLog;
import id.jangkau.foundation.consumer.EventReader;
import id.jangkau.foundation.consumer.Misfit;
import id.jangkau.foundation.consumer.Reading;
import id.jangkau.foundation.consumer.Received;
import id.jangkau.foundation.deadletter.Replay.Outcome;
import id.jangkau.foundation.time.Wita;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Takes a parked event the way it would have taken: once this service can read what it could not, say. Twice is harmless.
 * {@code jangkau_dead_letters_replayed_total} counts by topic and outcome.
 */
@ApplicationScoped
public class LetterReplay {
    private final DeadLetterLog log;
    private final EventReader reader;
    private final Replays replays;
    private final MeterRegistry metrics;
    private final Clock clock;

    LetterReplay(DeadLetterLog log, EventReader reader, Replays replays, MeterRegistry metrics, Clock clock) {
        this.log = log;
        this.reader = reader;
        this.replays = replays;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Nothing when there is no such letter.
     *
     * @param known the event types that the service handles, with the record that each one's JSON becomes
     * @param apply as its consumer applies a batch; runs in a transaction
     * @throws KafkaException when Kafka does not answer
     */
    public Optional<Replay> replay(LetterId id, Map<String, Class<?>> known, Consumer<List<Received>> apply) {
        return log.at(id.topic(), id.partition(), id.offset()).map(letter -> {
            Replay replay = replay(letter, known, apply);
            replays.note(id, replay);
            metrics.counter(
                            "jangkau.dead.letters.replayed",
                            "topic",
                            id.topic(),
                            "outcome",
                            replay.outcome().name())
                    .increment();
            return replay;
        });
    }

    private Replay replay(DeadLetter letter, Map<String, Class<?>> known, Consumer<List<Received>> apply) {
        Reading reading = reader.read(List.of(letter.origin()), known);
        if (!reading.rejected().isEmpty()) {
            return came(Outcome.PARKED, reading.rejected().getFirst().reason());
        }
        return reading.events().isEmpty() ? came(Outcome.IGNORED, null) : apply(reading.events(), apply);
    }

    private Replay apply(List<Received> events, Consumer<List<Received>> apply) {
        try {
            QuarkusTransaction.requiringNew().run(() -> apply.accept(events));
            return came(Outcome.APPLIED, null);
        } catch (RuntimeException e) {
            if (!Misfit.isCauseOf(e)) {
                throw e;
            }
            return came(Outcome.PARKED, Misfit.reasonOf(e));
        }
    }

    private Replay came(Outcome outcome, @Nullable String reason) {
        return new Replay(outcome, reason, OffsetDateTime.now(clock.withZone(Wita.ZONE)));
    }
}
