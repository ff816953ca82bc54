package id.jangkau.foundation.deadletter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.KafkaException;

import id.jangkau.foundation.consumer.DeadLetter;
import id.jangkau.foundation.consumer.DeadLetterLog;

/** What is parked, the oldest first, with what came of replaying it. */
@ApplicationScoped
public class ListDeadLetters {
    private final DeadLetterLog log;
    private final Replays replays;

    ListDeadLetters(DeadLetterLog log, Replays replays) {
        this.log = log;
        this.replays = replays;
    }

    /** A letter and its newest replay. */
    public record Listed(LetterId id, DeadLetter letter, Optional<Replay> replay) {}

    /**
     * From a place on.
     *
     * @throws KafkaException when Kafka does not answer
     */
    public List<Listed> from(LetterId first, int limit) {
        List<DeadLetter> letters = log.from(first.topic(), first.partition(), first.offset(), limit);
        Map<LetterId, Replay> replayed = replays.of(
                letters.stream().map(letter -> idOf(first.topic(), letter)).toList());
        return letters.stream()
                .map(letter -> {
                    LetterId id = idOf(first.topic(), letter);
                    return new Listed(id, letter, Optional.ofNullable(replayed.get(id)));
                })
                .toList();
    }

    private static LetterId idOf(String topic, DeadLetter letter) {
        return new LetterId(topic, letter.partition(), letter.offset());
    }
}
